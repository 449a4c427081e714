-- wrk's script: sends the requests of a file, one a line, from a given one on.
-- A line is a JSON body, or an Authorization header, a tab and a body.
-- BENCH_REQUESTS names the file, BENCH_FROM the first line, BENCH_EXPECT what a good answer holds.

local requests, count, at = {}, 0, 0
bad = 0

function setup(thread)
  one_thread = thread
end

function init(arguments)
  local common = os.getenv("BENCH_AUTHORIZATION")
  for line in io.lines(os.getenv("BENCH_REQUESTS")) do
    local authorization, body = line:match("^([^\t]*)\t(.*)$")
    local headers = { ["content-type"] = "application/json" }
    headers["authorization"] = authorization or common
    count = count + 1
    requests[count] = wrk.format("POST", wrk.path, headers, body or line)
  end
  at = tonumber(os.getenv("BENCH_FROM") or "0") % count
  expected = os.getenv("BENCH_EXPECT")
end

function request()
  at = at % count + 1
  return requests[at]
end

function response(status, headers, body)
  local is_good = not body:find('"errors"', 1, true)
  if expected then is_good = is_good and body:find(expected, 1, true) end
  if not is_good then
    bad = bad + 1
    sample = sample or body:sub(1, 300)
  end
end

function done(summary, latency, counted)
  local errors = summary.errors
  local failed = errors.status + errors.connect + errors.read + errors.timeout
  if one_thread:get("sample") then io.stderr:write(one_thread:get("sample"), "\n") end
  io.write(string.format(
    'RESULT {"requests":%d,"seconds":%.6f,"p50_ms":%.4f,"p99_ms":%.4f,"max_ms":%.4f,"failed":%d}\n',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3,
    latency:percentile(99) / 1e3, latency.max / 1e3, failed + one_thread:get("bad")))
end

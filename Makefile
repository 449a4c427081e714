# Each of these prepares what it needs by itself; the second time it needs no network.
.PHONY: help demo test bench contract lock clean

help:
	@sed -n 's/^## //p' Makefile

## make demo          一键演示：自动安装依赖并启动 / set up and start the demonstration
## make demo PLAY=1   演示并自动播放一天 / the same, and a day plays by itself
## make demo TOKENS=1 同时打印各角色令牌与示例 / print every role's token and what to paste, too
demo:
	@exec scripts/demo

## make test          全部检查与测试 / every check and test, as CI runs them
test:
	@exec scripts/test

## make contract      重写接口契约中生成的部分 / write anew what is generated of the contract
contract:
	@exec scripts/contract

## make bench         与同类服务器并排测速 / measure beside its peers (BENCH_ONLY=lists,fanout,…)
bench:
	@exec scripts/bench

## make lock          重新锁定依赖版本 / pin the dependencies anew (UPGRADE=1: to the newest)
lock:
	@exec scripts/lock

## make clean         删除可重建的文件，数据保留 / remove what can be rebuilt; data stay
clean:
	@exec scripts/clean

UPDATE case_file c SET checker_id = checker.id FROM unit checker, unit of
 WHERE c.kind = 'RECTIFICATION' AND c.checker_id IS NULL AND of.id = c.unit_id
   AND checker.code = CASE WHEN of.code = 'PERF' THEN 'GO' ELSE 'PERF' END;

DROP TRIGGER case_has_its_kind ON case_file;
DROP FUNCTION add_kind_of_case;

CREATE OR REPLACE FUNCTION refuse_counted_urn_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM slot WHERE id IN (OLD.slot_id, NEW.slot_id) AND state = 'SCORED') THEN
    RAISE EXCEPTION 'a counted urn and its roll never change';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
CREATE TRIGGER roll_counted_is_final BEFORE INSERT OR UPDATE OR DELETE ON roll
  FOR EACH ROW EXECUTE FUNCTION refuse_counted_urn_change();

CREATE FUNCTION refuse_counted_slot_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'SCORED' THEN
    RAISE EXCEPTION 'a counted slot never changes';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
CREATE TRIGGER slot_counted_is_final BEFORE UPDATE OR DELETE ON slot
  FOR EACH ROW EXECUTE FUNCTION refuse_counted_slot_change();

CREATE FUNCTION refuse_published_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'published results never change; a recount is the next version';
END $$;
CREATE TRIGGER result_published_is_final BEFORE UPDATE OR DELETE ON result_snapshot
  FOR EACH ROW EXECUTE FUNCTION refuse_published_change();

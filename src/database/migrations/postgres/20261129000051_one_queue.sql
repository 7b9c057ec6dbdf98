-- The clock of the database in seconds, under the name that it has in SQLite.
CREATE FUNCTION unixepoch() RETURNS BIGINT LANGUAGE sql STABLE
    AS 'SELECT CAST(FLOOR(EXTRACT(EPOCH FROM statement_timestamp())) AS BIGINT)';

-- The queue of earlier versions (apalis) held names of jobs, each of which has its row in `job`. Its tables stay where
-- another program uses them too, or where this role may not drop them; nothing looks at them. Its extensions (hstore,
-- pgcrypto) stay: others may use them.
DO $$
DECLARE
    others BOOLEAN;
BEGIN
    IF to_regclass('apalis.jobs') IS NULL THEN
        RETURN;
    END IF;
    SELECT EXISTS (SELECT 1 FROM apalis.jobs WHERE job_type <> 'evenhand') INTO others;
    IF others THEN
        RETURN;
    END IF;
    DROP SCHEMA apalis CASCADE;
EXCEPTION
    WHEN insufficient_privilege OR dependent_objects_still_exist THEN
        RAISE NOTICE 'the tables of the earlier queue stay: %', SQLERRM;
END
$$;

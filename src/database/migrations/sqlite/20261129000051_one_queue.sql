-- The queue of earlier versions held names of jobs, each of which has its row in `job`.
DROP TABLE IF EXISTS Jobs;
DROP TABLE IF EXISTS Workers;
DROP TABLE IF EXISTS _sqlx_migrations;

-- Opens a warehouse: one view for each table, under the table's name.
-- In the duckdb shell:  SET VARIABLE warehouse = '/path/to/warehouse';  .read notebooks/queries/open.sql
-- Counts are by month, which can be drawn; what is tested is by week.
-- Partitions are read as text: month is '2024-09' or 'undated', never a date.
CREATE OR REPLACE VIEW articles AS SELECT * FROM read_parquet(getvariable('warehouse') || '/articles/**/*.parquet', hive_partitioning = true, hive_types_autocast = false);
CREATE OR REPLACE VIEW rejections AS SELECT * FROM read_parquet(getvariable('warehouse') || '/rejections/**/*.parquet', hive_partitioning = true, hive_types_autocast = false);
CREATE OR REPLACE VIEW stories AS SELECT * FROM read_parquet(getvariable('warehouse') || '/stories/**/*.parquet', hive_partitioning = true, hive_types_autocast = false);
CREATE OR REPLACE VIEW actors AS SELECT * FROM read_parquet(getvariable('warehouse') || '/actors/**/*.parquet', hive_partitioning = true, hive_types_autocast = false);
CREATE OR REPLACE VIEW mentions AS SELECT * FROM read_parquet(getvariable('warehouse') || '/mentions/**/*.parquet', hive_partitioning = true, hive_types_autocast = false);
CREATE OR REPLACE VIEW quotes AS SELECT * FROM read_parquet(getvariable('warehouse') || '/quotes/**/*.parquet', hive_partitioning = true, hive_types_autocast = false);
CREATE OR REPLACE VIEW comentions AS SELECT * FROM read_parquet(getvariable('warehouse') || '/comentions/**/*.parquet', hive_partitioning = true, hive_types_autocast = false);
CREATE OR REPLACE VIEW actor_periods AS SELECT * FROM read_parquet(getvariable('warehouse') || '/actor_periods/**/*.parquet', hive_partitioning = true, hive_types_autocast = false)
    WHERE "window" = 'month';
CREATE OR REPLACE VIEW pair_periods AS SELECT * FROM read_parquet(getvariable('warehouse') || '/pair_periods/**/*.parquet', hive_partitioning = true, hive_types_autocast = false)
    WHERE "window" = 'month';
CREATE OR REPLACE VIEW pairs AS SELECT * FROM read_parquet(getvariable('warehouse') || '/pairs/**/*.parquet', hive_partitioning = true, hive_types_autocast = false)
    WHERE "window" = 'week';
CREATE OR REPLACE VIEW trends AS SELECT * FROM read_parquet(getvariable('warehouse') || '/trends/**/*.parquet', hive_partitioning = true, hive_types_autocast = false)
    WHERE "window" = 'week';
CREATE OR REPLACE VIEW breaks AS SELECT * FROM read_parquet(getvariable('warehouse') || '/breaks/**/*.parquet', hive_partitioning = true, hive_types_autocast = false)
    WHERE "window" = 'week';

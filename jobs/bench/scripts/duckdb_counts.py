"""Weekly story counts of pairs and what chance lets expect, nothing else: what TrendCost compares with.

duckdb_counts.py WAREHOUSE THREADS
"""

import sys
import tempfile

import duckdb

warehouse, threads = sys.argv[1], int(sys.argv[2])
with tempfile.TemporaryDirectory() as scratch:
    db = duckdb.connect(
        config={"threads": threads, "memory_limit": "4GB", "temp_directory": scratch}
    )
    db.execute("set preserve_insertion_order = false")
    for table in ("stories", "mentions", "comentions"):
        db.execute(
            f"create view {table} as select * from read_parquet('{warehouse}/{table}/**/*.parquet')"
        )
    pairs, together, expected = db.execute(
        """
        with total as (
          select date_trunc('week', first_published) as week, count(distinct story_id) as n
          from stories group by week),
        actor as (
          select m.actor_id, date_trunc('week', s.first_published) as week, count(distinct s.story_id) as n
          from mentions m join stories s using (article_id) group by m.actor_id, week),
        pair as (
          select actor_a, actor_b, date_trunc('week', first_published) as week,
                 count(distinct story_id) as n
          from comentions group by actor_a, actor_b, week)
        select count(*), sum(p.n), sum(a.n * b.n / t.n)
        from pair p
        join actor a on p.actor_a = a.actor_id and p.week = a.week
        join actor b on p.actor_b = b.actor_id and p.week = b.week
        join total t on p.week = t.week
        """
    ).fetchone()
    print(f"{pairs:,} pairs and weeks, {together:,} stories, {expected:,.0f} expected")

"""Executes the notebooks on a warehouse and holds what they show against the tables.

PARLEY_TEST_WAREHOUSE names a warehouse of the sample corpus that is there already; without it `./parley run` makes one.
"""

import base64
import io
import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from types import SimpleNamespace

import matplotlib.image
import nbformat
import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.dataset
import pytest
from nbclient import NotebookClient

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
NOTEBOOKS = sorted(HERE.glob("*.ipynb"))
FIGURES = {
    "01_overview": {"volume", "actors", "movers", "pair", "expected", "speakers", "stances", "unresolved"},
}
# The zones that a story's own words lie in; what the page around it mentions doesn't count.
STORY_ZONES = {"title", "subtitle", "caption", "source", "body", "dateline"}
# Put at a notebook's end, so that the test sees the numbers themselves and not only their picture.
SHOWN = """
import json
print("SHOWN" + json.dumps({
    "corpus": {name: int(corpus[name]) for name in ("articles", "stories", "outlets", "words", "undated", "refused")},
    "volume": {f"{row.period:%Y-%m}": [int(row.articles), int(row.stories)] for row in volume.itertuples()},
    "top": {row.actor_id: int(row.stories) for row in top.itertuples()},
    "pair": [pair.actor_a, pair.actor_b, pair.verdict, pair.slope, pair.slope_low, pair.slope_high],
    "months": {f"{row.period:%Y-%m}": [int(row.stories), int(row.articles), int(row.total_stories), bool(row.partial)] for row in months.itertuples()},
    "peak": f"{month:%Y-%m}",
    "evidence": int(evidence_stories),
    "unknown": {f"{row.whole}: {row.part}": [int(row.n), int(row.total)] for row in query("unresolved").itertuples()},
    "spoken": [[row.speaker, row.mentioned, int(row.stories)] for row in spoken.itertuples()],
    "month_types": [str(db.sql(f"SELECT month FROM {table}").types[0]) for table in ("articles", "mentions", "comentions")],
}))
"""


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    """The warehouse, and what the run that made it printed."""
    ready = os.environ.get("PARLEY_TEST_WAREHOUSE")
    if ready:
        return SimpleNamespace(warehouse=Path(ready), printed=None)
    warehouse = tmp_path_factory.mktemp("notebooks") / "warehouse"
    run = subprocess.run(
        [ROOT / "parley", "run", "--input", sample(), "--warehouse", warehouse],
        cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    return SimpleNamespace(warehouse=warehouse, printed=run.stdout)


def sample():
    return ROOT / "seeds" / "sample" / "corpus"


@pytest.fixture(scope="session")
def tables(made):
    """A table as a data frame, read without any of the notebooks' queries."""
    frames = {}

    def read(name):
        if name not in frames:
            hive = pyarrow.dataset.partitioning(pa.schema([("month", pa.string())]), flavor="hive")
            frames[name] = pyarrow.dataset.dataset(made.warehouse / name, partitioning=hive).to_table().to_pandas()
        return frames[name]

    return read


def execute(path, warehouse, more=""):
    notebook = nbformat.read(path, as_version=4)
    if more:
        notebook.cells.append(nbformat.v4.new_code_cell(more))
    before = os.environ.get("PARLEY_WAREHOUSE")
    os.environ["PARLEY_WAREHOUSE"] = str(warehouse)
    try:
        NotebookClient(notebook, timeout=600, resources={"metadata": {"path": str(path.parent)}}).execute()
    finally:
        if before is None:
            del os.environ["PARLEY_WAREHOUSE"]
        else:
            os.environ["PARLEY_WAREHOUSE"] = before
    return notebook


@pytest.fixture(scope="session")
def executed(made):
    return {path.stem: execute(path, made.warehouse, SHOWN if path.stem == "01_overview" else "") for path in NOTEBOOKS}


@pytest.fixture(scope="session")
def overview(executed):
    return executed["01_overview"]


@pytest.fixture(scope="session")
def shown(overview):
    text = "".join(output.get("text", "") for output in overview.cells[-1].outputs)
    return json.loads(text.removeprefix("SHOWN"))


def outputs(notebook, tag, kind):
    """What the cell with a tag displayed of one kind."""
    cells = [cell for cell in notebook.cells if tag in cell.metadata.get("tags", [])]
    assert len(cells) == 1, tag
    return [output.data[kind] for output in cells[0].outputs if kind in output.get("data", {})]


def period(days):
    return pd.to_datetime(days).dt.strftime("%Y-%m")


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_notebook_is_kept_without_outputs(path):
    for cell in nbformat.read(path, as_version=4).cells:
        assert not cell.get("outputs") and cell.get("execution_count") is None, cell.id


def test_every_query_is_used():
    text = "".join(path.read_text() for path in NOTEBOOKS)
    for query in (HERE / "queries").glob("*.sql"):
        assert f'query(\\"{query.stem}\\"' in text or f"queries/{query.name}" in text, query.name


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_notebook_runs_and_draws_its_figures(path, executed):
    notebook = executed[path.stem]
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            assert output.output_type != "error" and output.get("name") != "stderr", (cell.id, output)
    tags = {tag.removeprefix("figure:") for cell in notebook.cells for tag in cell.metadata.get("tags", []) if tag.startswith("figure:")}
    assert tags == FIGURES[path.stem]
    for tag in tags:
        pictures = outputs(notebook, f"figure:{tag}", "image/png")
        assert len(pictures) == 1, tag
        pixels = matplotlib.image.imread(io.BytesIO(base64.b64decode(pictures[0])))
        assert min(pixels.shape[:2]) > 150 and max(pixels.shape[:2]) < 2000, (tag, pixels.shape)
        assert pixels[..., :3].std() > 0.03, f"{tag} is all but empty"


def test_corpus_numbers_are_those_of_the_tables(shown, tables):
    articles, stories = tables("articles"), tables("stories")
    assert shown["corpus"] == {
        "articles": len(articles), "stories": stories.story_id.nunique(), "outlets": articles.outlet.nunique(),
        "words": articles.words.sum(), "undated": articles.published.isna().sum(), "refused": len(tables("rejections"))}
    dated = stories[stories.first_published.notna()]
    by_month = dated.groupby(period(dated.first_published)).story_id.agg(["size", "nunique"])
    assert {month: counts for month, counts in shown["volume"].items() if counts[0]} == {
        month: [row["size"], row["nunique"]] for month, row in by_month.iterrows()}


def test_attention_is_the_stories_with_mentions(shown, tables):
    mentions = tables("mentions")
    mentions = mentions[mentions.zone.isin(STORY_ZONES)].merge(tables("stories")[["article_id", "story_id", "first_published"]], on="article_id")
    mentions = mentions[mentions.first_published.notna()]
    counted = mentions.groupby("actor_id").story_id.nunique()
    assert shown["top"] == {actor: counted[actor] for actor in shown["top"]}
    assert list(shown["top"].values()) == sorted(counted, reverse=True)[: len(shown["top"])]


def test_pair_is_the_surest_riser_of_the_trends(shown, tables):
    trends = tables("trends")
    rising = trends[(trends.measure == "joint_attention") & (trends.verdict == "rising") & (trends.window == "week")]
    best = rising.sort_values(["slope_low", "actor_a", "actor_b"], ascending=[False, True, True]).iloc[0]
    assert shown["pair"] == [best.actor_a, best.actor_b, "rising", best.slope, best.slope_low, best.slope_high]


def test_pair_stories_are_distinct_stories_of_its_comentions(shown, tables):
    comentions = tables("comentions")
    a, b = shown["pair"][:2]
    pair = comentions[(comentions.actor_a == a) & (comentions.actor_b == b) & comentions.first_published.notna()]
    by_month = pair.groupby(period(pair.first_published))
    counted = {month: [group.story_id.nunique(), len(group)] for month, group in by_month}
    assert {month: row[:2] for month, row in shown["months"].items() if row[0]} == counted
    assert {month: row[2] for month, row in shown["months"].items()} == {
        month: counts[1] for month, counts in shown["volume"].items() if counts[1]}


def test_slope_is_that_of_a_poisson_model_with_a_term_for_each_outlet(shown, tables):
    a, b = shown["pair"][:2]
    cells = tables("pair_periods")
    cells = cells[(cells.window == "week") & (cells.actor_a == a) & (cells.actor_b == b)]
    whole = pd.to_datetime(cells[~cells.partial].period)
    stories, comentions = tables("stories"), tables("comentions")
    pair = comentions[(comentions.actor_a == a) & (comentions.actor_b == b)].drop_duplicates("story_id")

    def by_outlet(rows):
        days = pd.to_datetime(rows.first_published)
        weeks = days - pd.to_timedelta(days.dt.weekday, unit="D")
        return rows.assign(week=weeks)[weeks.isin(whole)].groupby(["first_outlet", "week"]).size()

    total, both = by_outlet(stories[stories.is_first]), by_outlet(pair)
    outlets = sorted(set(both.index.get_level_values(0)))
    rows = [(outlet, week, both.get((outlet, week), 0), n) for (outlet, week), n in total.items() if outlet in outlets]
    weeks = np.array([(week - whole.min()).days / 7 for _, week, _, _ in rows])
    years = weeks * 7 / 365.2425
    assert years.max() < 1.98  # or else the line would have a yearly wave beside it
    x = np.column_stack([[row[0] == outlet for row in rows] for outlet in outlets] + [years]).astype(float)
    y, exposure = np.array([row[2] for row in rows]), np.array([row[3] for row in rows])
    beta = np.zeros(x.shape[1])
    beta[: len(outlets)] = np.log(y.sum() / exposure.sum())
    for _ in range(50):
        mu = exposure * np.exp(x @ beta)
        beta += np.linalg.solve(x.T @ (mu[:, None] * x), x.T @ (y - mu))
    assert beta[len(outlets)] / 12 / np.log(2) == pytest.approx(shown["pair"][3], abs=1e-6)


def test_sentences_behind_the_peak_mention_both(shown, overview, tables):
    months = {month: row[0] / row[2] for month, row in shown["months"].items()}
    assert months[shown["peak"]] == max(months.values())
    assert shown["evidence"] == shown["months"][shown["peak"]][0]
    said = outputs(overview, "evidence", "text/markdown")[0]
    assert str(shown["evidence"]) in said
    blocks = re.split(r"(?=<div style=\"margin:0 0)", outputs(overview, "evidence", "text/html")[0])[1:]
    assert len(blocks) == shown["evidence"]
    surfaces = tables("mentions").groupby("actor_id").surface.agg(set)
    for block in blocks:
        for actor, colour in zip(shown["pair"][:2], ("#0072B2", "#D55E00")):
            marked = set(re.findall(rf"<b style=\"color:{colour}[^>]*>([^<]+)</b>", block))
            assert marked and marked <= surfaces[actor], block


def test_unresolved_shares_are_those_of_the_tables(shown, tables):
    quotes, mentions = tables("quotes"), tables("mentions")
    unknown = shown["unknown"]
    assert sum(n for part, (n, _) in unknown.items() if part.startswith("Statements")) == quotes.speaker.isna().sum()
    assert sum(n for part, (n, _) in unknown.items() if part.startswith("Mentions")) == mentions.actor_id.isna().sum()
    assert unknown["Articles: without a date"] == [tables("articles").published.isna().sum(), len(tables("articles"))]


def test_who_speaks_of_whom_is_counted_in_stories(shown, tables):
    quotes = tables("quotes").merge(tables("stories")[["article_id", "story_id"]], on="article_id")
    spoken = quotes[quotes.speaker.notna()].explode("mentioned").dropna(subset=["mentioned"])
    spoken = spoken[spoken.speaker != spoken.mentioned]
    counted = spoken.groupby(["speaker", "mentioned"]).story_id.nunique()
    assert {(a, b): n for a, b, n in shown["spoken"]} == dict(counted)


def test_month_is_text_in_every_partitioned_table(shown):
    assert set(shown["month_types"]) == {"VARCHAR"}


def test_overview_runs_on_a_warehouse_without_statements(made, tmp_path):
    for table in made.warehouse.iterdir():
        if table.is_dir() and table.name != "quotes":
            shutil.copytree(table, tmp_path / table.name)
    (tmp_path / "quotes").mkdir()
    notebook = execute(HERE / "01_overview.ipynb", tmp_path)
    assert "There are no statements" in outputs(notebook, "table:chain", "text/markdown")[0]


def test_text_at_every_mention_is_its_surface(tables):
    texts = tables("articles").set_index("article_id").text
    mentions = tables("mentions")
    assert len(mentions) > 0
    wrong = [row for row in mentions.itertuples() if texts[row.article_id][row.begin:row.end] != row.surface]
    assert not wrong, wrong[:3]


def test_spans_of_statements_lie_in_their_text(tables):
    texts = tables("articles").set_index("article_id").text
    quotes = tables("quotes")
    assert len(quotes) > 0
    for quote in quotes.itertuples():
        text = texts[quote.article_id]
        for span in [*quote.content, *quote.cue, *quote.source]:
            words = text[span["begin"]:span["end"]]
            assert len(words) == span["end"] - span["begin"] and words.strip(), (quote.quote_id, span)


def test_run_prints_a_summary(made):
    if made.printed is None:
        pytest.skip("PARLEY_TEST_WAREHOUSE is set: nothing was run")
    for line in (r"Read\s+[\d,]+ articles of \d+ outlets", r"Refused\s+\d", r"Found\s+[\d,]+ mentions of [\d,]+ actors",
                 "Rising pairs", "Falling pairs", r"Next\s"):
        assert re.search(line, made.printed), made.printed

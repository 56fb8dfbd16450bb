package org.parley.simulate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A made corpus and the truth about it, as files: the folder {@code corpus/} with scraped pages by outlet, a
 * feed of JSON lines and a few inputs that no reader can take, and {@code truth/}, which says what each article holds. The README beside the committed
 * sample describes the files.
 */
public final class SampleCorpus {
    /** What {@code seeds/sample} was drawn from. */
    public static final long STANDARD_SEED = 2023;

    /** The folder of what a run reads. */
    static final String INPUT = "corpus/";

    /** Records that come in the second, damaged feed. */
    private static final int LATE = 3;

    private SampleCorpus() {}

    /** The files by their path below the corpus's folder, with / between names. The same seed and options, the same bytes. */
    public static Map<String, byte[]> generate(long seed, SampleOptions options) {
        return files(options, articles(seed, options));
    }

    /** Every article, copies and the undated one included, by id. */
    static List<Printed> articles(long seed, SampleOptions options) {
        TemplateBook book = new TemplateBook();
        Press press = new Press(book, options.press(PressEvent.Links.class));
        Chance chance = Chance.of(seed, "copies");
        List<Printed> articles = new ArrayList<>();
        for (StoryPlan plan : new Planner(book, options, seed).plan()) {
            for (int i = 0; i < plan.outlets().size(); i++) {
                CopyKind kind =
                        i == 0 ? CopyKind.FIRST : chance.pick(List.of(CopyKind.EXACT, CopyKind.SPACED, CopyKind.CASED));
                LocalDate day = plan.date().plusDays(i == 0 ? 0 : chance.below(3));
                articles.add(press.print(plan, plan.outlets().get(i), kind, day));
            }
        }
        Outlet pages = book.outlets(Outlet.Form.PAGE).get(0);
        articles.add(press.print(undated(book, options, pages, seed), pages, CopyKind.FIRST, null));
        articles.sort(Comparator.comparing(Printed::id));
        return articles;
    }

    private static StoryPlan undated(TemplateBook book, SampleOptions options, Outlet outlet, long seed) {
        Topic topic = book.topics().get(0);
        List<Party> about = List.of(book.states().get(0));
        return new StoryPlan("s00000", options.first().atDay(1), topic, Scope.SOLO, about, List.of(outlet), seed);
    }

    private static Map<String, byte[]> files(SampleOptions options, List<Printed> articles) {
        Map<String, byte[]> files = new TreeMap<>();
        List<Printed> records = new ArrayList<>();
        for (Printed article : articles) {
            if (article.outlet().form() == Outlet.Form.PAGE) {
                files.put(INPUT + article.id(), Feed.bytes(article.text()));
            } else {
                records.add(article);
            }
        }
        records.sort(Comparator.comparing((Printed article) -> String.valueOf(article.published()))
                .thenComparing(Printed::id));
        int early = Math.max(0, records.size() - LATE);
        StringBuilder feed = new StringBuilder();
        records.subList(0, early).forEach(article -> feed.append(Feed.article(article, "date", "source")));
        files.put(INPUT + "feed.jsonl.gz", Feed.gzip(feed.toString()));
        Damage.put(files, records.subList(early, records.size()));
        Truth truth = new Truth(options, articles);
        Feed.put(files, "truth/articles.jsonl", truth.articleLines());
        Feed.put(files, "truth/pairs.tsv", truth.pairLines());
        Feed.put(files, "truth/months.tsv", truth.monthLines());
        if (!options.press().isEmpty()) {
            Feed.put(files, "truth/press.tsv", truth.pressLines());
        }
        return files;
    }
}

package org.parley.job;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.functions;
import org.parley.flow.AnnotateFlow;
import org.parley.flow.LeftOut;
import org.parley.model.Article;
import org.parley.session.UserError;
import org.parley.table.Tables;
import picocli.CommandLine.Option;

/** Who finds the names, and in which articles. */
final class AnnotateOptions {
    private static final String ALL = "all";

    @Option(
            names = "--pipeline",
            paramLabel = "PATH",
            defaultValue = "",
            description =
                    "A saved Spark NLP pipeline whose names take the place of those of Parley's recogniser, or the"
                            + " name of a pretrained one, to be downloaded. Default: Parley's recogniser")
    String pipeline = "";

    @Option(
            names = "--names",
            paramLabel = "COLUMN",
            defaultValue = "",
            description =
                    "The pipeline's column of chunks or named entities, where it has several. Default: the only one")
    String names = "";

    @Option(
            names = "--languages",
            paramLabel = "CODE",
            split = ",",
            defaultValue = "en",
            description =
                    "Languages of articles that are annotated (ISO 639-1), parted by commas, or all; those whose language is"
                            + " not known always are. Default: ${DEFAULT-VALUE}")
    List<String> languages = List.of("en");

    /** The articles to annotate; how many are left out for their language is told and logged. */
    Dataset<Article> inLanguages(Work work) {
        Dataset<Article> articles = work.read(Tables.ARTICLES);
        if (languages.contains(ALL)) {
            return articles;
        }
        Set<String> chosen = codes();
        List<LeftOut> others = AnnotateFlow.inOtherLanguages(articles, chosen)
                .orderBy(functions.col("articles").desc(), functions.col("language"))
                .collectAsList();
        others.forEach(other -> work.run().passedOver("article in " + other.language(), other.articles()));
        if (!others.isEmpty()) {
            work.note(others.stream()
                    .map(other -> String.format(Locale.ROOT, "%s %,d", other.language(), other.articles()))
                    .collect(Collectors.joining(", ", "articles in other languages, not annotated: ", "")));
        }
        return AnnotateFlow.inLanguages(articles, chosen);
    }

    /**
     * The languages by their codes.
     *
     * @throws UserError when one is no code
     */
    Set<String> codes() {
        if (languages.contains(ALL)) {
            return Set.of();
        }
        Set<String> known = Set.of(Locale.getISOLanguages());
        for (String code : languages) {
            if (!known.contains(code)) {
                throw new UserError("--languages: '" + code + "' is no code of ISO 639-1, such as en or uk");
            }
        }
        return Set.copyOf(languages);
    }
}

package org.parley.job;

import org.apache.spark.sql.Dataset;
import org.parley.flow.CourseFlow;
import org.parley.flow.EvidenceFlow;
import org.parley.flow.NamingFlow;
import org.parley.model.Article;
import org.parley.model.Mention;
import org.parley.model.Renaming;
import org.parley.naming.Block;
import org.parley.naming.Course;
import org.parley.naming.FormOutcome;
import org.parley.naming.ListedName;
import org.parley.naming.NameNode;
import org.parley.naming.NamedId;

/** The steps of naming in order; what each comes to is kept until all is written. */
final class CorpusNaming implements AutoCloseable {
    private final KeptTables kept;

    CorpusNaming(Work work) {
        this.kept = new KeptTables(work);
    }

    /** What became of the ids that were renamed, before any correction. */
    Dataset<Course> courses(Dataset<Article> articles, Dataset<Mention> mentions, Dataset<ListedName> listed) {
        Dataset<NamedId> named =
                keep("named", NamingFlow.named(EvidenceFlow.of(articles, mentions), listed), NamedId.class);
        Dataset<FormOutcome> forms = keep("forms", NamingFlow.forms(named, listed), FormOutcome.class);
        Dataset<NameNode> nodes = keep("nodes", NamingFlow.nodes(named, forms), NameNode.class);
        Dataset<Block> blocks = keep("blocks", NamingFlow.blocks(nodes), Block.class);
        Dataset<Renaming> renamings = NamingFlow.renamings(forms, nodes, blocks, EvidenceFlow.presence(mentions));
        Dataset<Renaming> first = keep("renamings", CourseFlow.first(renamings), Renaming.class);
        return keep("courses", CourseFlow.courses(first), Course.class);
    }

    /** Keeps what a step comes to. */
    <T extends Record> Dataset<T> keep(String name, Dataset<T> rows, Class<T> type) {
        return kept.keep(name, rows, type);
    }

    /** Drops what was kept. */
    @Override
    public void close() {
        kept.close();
    }
}

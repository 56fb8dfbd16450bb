package org.parley.flow;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.ReduceFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.parley.model.Mention;
import org.parley.naming.Block;
import org.parley.naming.FormOutcome;
import org.parley.naming.Likeness;
import org.parley.naming.ListedName;
import org.parley.naming.NameNode;
import org.parley.naming.NamedId;
import org.parley.table.RecordEncoder;
import scala.Tuple2;

/** Actors, as named, to pairs of them that may be one. What it reads several times is kept until it is forgotten. */
public final class LikenessFlow {
    private final Dataset<NamedId> named;
    private final Dataset<NameNode> nodes;
    private final Dataset<Likeness> likenesses;

    private LikenessFlow(Dataset<Mention> mentions, Dataset<ListedName> listed, StorageLevel level) {
        Dataset<Mention> resolved = mentions.filter(col("actor_id").isNotNull())
                .withColumn("found_id", lit(null).cast("string"))
                .as(RecordEncoder.of(Mention.class));
        named = NamingFlow.named(EvidenceFlow.bySurface(resolved), listed).persist(level);
        Dataset<FormOutcome> forms = NamingFlow.forms(named, listed);
        nodes = NamingFlow.nodes(named, forms).persist(level);
        Dataset<Block> blocks = NamingFlow.blocks(nodes);
        Dataset<Row> presence = EvidenceFlow.presence(resolved);
        likenesses = best(NamingFlow.likenesses(forms, blocks, presence));
    }

    public static LikenessFlow of(Dataset<Mention> mentions, Dataset<ListedName> listed, StorageLevel level) {
        return new LikenessFlow(mentions, listed, level);
    }

    /** One row for each pair, by the best reason that there is. */
    public Dataset<Likeness> likenesses() {
        return likenesses;
    }

    private static Dataset<Likeness> best(Dataset<Likeness> all) {
        MapFunction<Likeness, String> pair = like -> like.actorId() + " " + like.likeId();
        ReduceFunction<Likeness> better = Likeness::better;
        MapFunction<Tuple2<String, Likeness>, Likeness> value = Tuple2::_2;
        return all.groupByKey(pair, Encoders.STRING())
                .reduceGroups(better)
                .map(value, RecordEncoder.of(Likeness.class));
    }

    /** Lets go of what was kept. */
    public void forget() {
        nodes.unpersist();
        named.unpersist();
    }
}

package org.parley.flow;

import static org.apache.spark.sql.functions.array_union;
import static org.apache.spark.sql.functions.arrays_overlap;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapGroupsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.parley.model.Renaming;
import org.parley.naming.Block;
import org.parley.naming.BlockKey;
import org.parley.naming.FormGroup;
import org.parley.naming.FormOutcome;
import org.parley.naming.FoundId;
import org.parley.naming.Likeness;
import org.parley.naming.ListedName;
import org.parley.naming.NameNode;
import org.parley.naming.NamedId;
import org.parley.naming.Nobody;
import org.parley.naming.Pair;
import org.parley.naming.SeenBlock;
import org.parley.table.RecordEncoder;

/**
 * Ids that articles gave to what becomes of them. Those whose names have one form are brought together first; then the
 * names that share a {@link BlockKey}, with how often they stand in the same articles. No list of what was found passes
 * through the driver; the directory does.
 */
public final class NamingFlow {
    private NamingFlow() {}

    /** Each id with the directory's actor of that id. */
    public static Dataset<NamedId> named(Dataset<FoundId> found, Dataset<ListedName> listed) {
        MapFunction<FoundId, String> id = FoundId::foundId;
        MapFunction<ListedName, String> actorId = ListedName::actorId;
        CoGroupFunction<String, FoundId, ListedName, NamedId> pair = (key, ids, actors) -> {
            ListedName actor = actors.hasNext() ? actors.next() : null;
            List<NamedId> named = new ArrayList<>();
            ids.forEachRemaining(one -> named.add(new NamedId(one, actor)));
            return named.iterator();
        };
        return found.groupByKey(id, Encoders.STRING())
                .cogroup(listed.groupByKey(actorId, Encoders.STRING()), pair, RecordEncoder.of(NamedId.class));
    }

    /** What ids come to by the forms of their names alone; the directory's own ids are left out. */
    public static Dataset<FormOutcome> forms(Dataset<NamedId> named, Dataset<ListedName> listed) {
        FilterFunction<FoundId> hasForm = one -> FormGroup.key(one).isPresent();
        MapFunction<FoundId, String> form = one -> FormGroup.key(one).orElseThrow();
        MapFunction<KeyedName, String> key = KeyedName::key;
        CoGroupFunction<String, FoundId, KeyedName, FormOutcome> outcome = NamingFlow::outcome;
        Dataset<KeyedName> keyed = listed.select(
                        explode(array_union(col("keys"), col("surnames"))).as("key"),
                        struct("*").as("actor"))
                .as(RecordEncoder.of(KeyedName.class));
        return named.filter(col("listed").isNull())
                .select("found.*")
                .as(RecordEncoder.of(FoundId.class))
                .filter(hasForm)
                .groupByKey(form, Encoders.STRING())
                .cogroup(keyed.groupByKey(key, Encoders.STRING()), outcome, RecordEncoder.of(FormOutcome.class));
    }

    private static Iterator<FormOutcome> outcome(String key, Iterator<FoundId> ids, Iterator<KeyedName> actors) {
        List<FoundId> members = new ArrayList<>();
        ids.forEachRemaining(members::add);
        List<ListedName> listed = new ArrayList<>();
        actors.forEachRemaining(keyed -> listed.add(keyed.actor()));
        return members.isEmpty()
                ? List.<FormOutcome>of().iterator()
                : List.of(FormGroup.of(key, members, listed).outcome()).iterator();
    }

    /** One row for each name of one form, and for each actor of the directory that was seen. */
    public static Dataset<NameNode> nodes(Dataset<NamedId> named, Dataset<FormOutcome> forms) {
        FilterFunction<NamedId> isListed = one -> one.listed() != null;
        MapFunction<NamedId, NameNode> node = one -> FormGroup.listed(one);
        MapFunction<NameNode, String> id = NameNode::id;
        MapGroupsFunction<String, NameNode, NameNode> merged = (key, parts) -> {
            List<NameNode> all = new ArrayList<>();
            parts.forEachRemaining(all::add);
            return NameNode.merged(all);
        };
        return named.filter(isListed)
                .map(node, RecordEncoder.of(NameNode.class))
                .union(forms.select(explode(col("nodes")).as("node"))
                        .select("node.*")
                        .as(RecordEncoder.of(NameNode.class)))
                .groupByKey(id, Encoders.STRING())
                .mapGroups(merged, RecordEncoder.of(NameNode.class));
    }

    /** The nodes that share a key, where one may be another. */
    public static Dataset<Block> blocks(Dataset<NameNode> nodes) {
        FlatMapFunction<NameNode, BlockKey> keysOf = node -> BlockKey.of(node).iterator();
        Dataset<BlockKey> keys = nodes.flatMap(keysOf, RecordEncoder.of(BlockKey.class));
        Dataset<Row> worthwhile = keys.groupBy("key")
                .agg(
                        count(lit(1)).as("nodes"),
                        max("asks").as("asked"),
                        max("offers").as("offered"))
                .filter(col("nodes").gt(1).and(col("asked")).and(col("offered")))
                .select("key");
        Column turn = row_number().over(Window.partitionBy("key").orderBy("turn", "id"));
        return keys.join(worthwhile, "key")
                .withColumn("place", turn)
                .filter(col("place").leq(Block.LARGEST))
                .select("key", "id")
                .join(nodes.select(col("id"), struct("*").as("node")), "id")
                .groupBy("key")
                .agg(collect_list("node").as("nodes"))
                .as(RecordEncoder.of(Block.class));
    }

    /**
     * What becomes of ids, each once at most, and in which month.
     *
     * @param presence the sentences of each article that each id is mentioned in
     */
    public static Dataset<Renaming> renamings(
            Dataset<FormOutcome> forms, Dataset<NameNode> nodes, Dataset<Block> blocks, Dataset<Row> presence) {
        Dataset<Renaming> same = same(forms);
        FlatMapFunction<SeenBlock, Renaming> decided =
                block -> block.renamings().iterator();
        FlatMapFunction<NameNode, Renaming> nobody =
                node -> Nobody.of(node).stream().iterator();
        return same.union(seen(blocks, pairs(blocks, presence(same, presence)))
                        .flatMap(decided, RecordEncoder.of(Renaming.class)))
                .union(nodes.flatMap(nobody, RecordEncoder.of(Renaming.class)));
    }

    /**
     * Actors that may be one though they were named apart.
     *
     * @param presence as for {@link #renamings}
     */
    public static Dataset<Likeness> likenesses(
            Dataset<FormOutcome> forms, Dataset<Block> blocks, Dataset<Row> presence) {
        FlatMapFunction<SeenBlock, Likeness> like = block -> block.likenesses().iterator();
        MapFunction<Renaming, Likeness> same = Likeness::of;
        return seen(blocks, pairs(blocks, presence))
                .flatMap(like, RecordEncoder.of(Likeness.class))
                .union(same(forms).map(same, RecordEncoder.of(Likeness.class)));
    }

    private static Dataset<Renaming> same(Dataset<FormOutcome> forms) {
        return forms.select(explode(col("renamings")).as("renaming"))
                .select("renaming.*")
                .as(RecordEncoder.of(Renaming.class));
    }

    private static Dataset<SeenBlock> seen(Dataset<Block> blocks, Dataset<Row> pairs) {
        Dataset<Row> ofBlock = pairs.groupBy("block")
                .agg(collect_list(struct("a", "b", "month", "articles", "together"))
                        .as("pairs"));
        return blocks.toDF()
                .join(ofBlock, blocks.col("key").equalTo(ofBlock.col("block")), "left")
                .selectExpr("key", "nodes", "coalesce(pairs, array()) as pairs")
                .as(RecordEncoder.of(SeenBlock.class));
    }

    /** Presence by node. */
    private static Dataset<Row> presence(Dataset<Renaming> same, Dataset<Row> presence) {
        return presence.join(same.select(col("found_id"), col("actor_id").as("node")), Columns.of("found_id"), "left")
                .selectExpr("coalesce(node, found_id) as node", "article_id", "month", "sentences")
                .groupBy("node", "article_id", "month")
                .agg(flatten(collect_list("sentences")).as("sentences"));
    }

    private static Dataset<Row> pairs(Dataset<Block> blocks, Dataset<Row> presence) {
        FlatMapFunction<Block, Pair> pairsOf = block -> block.pairs().iterator();
        Dataset<Row> a = presence.toDF("a", "article_id", "month", "sentences_a");
        Dataset<Row> b = presence.toDF("b", "article_id", "month", "sentences_b");
        return blocks.flatMap(pairsOf, RecordEncoder.of(Pair.class))
                .join(a, "a")
                .join(b, Columns.of("b", "article_id", "month"))
                .groupBy("block", "a", "b", "month")
                .agg(
                        count(lit(1)).as("articles"),
                        sum(arrays_overlap(col("sentences_a"), col("sentences_b"))
                                        .cast("long"))
                                .as("together"));
    }
}

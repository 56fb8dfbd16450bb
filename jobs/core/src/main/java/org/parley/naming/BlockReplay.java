package org.parley.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.model.MentionForm;
import org.parley.model.Renaming;
import org.parley.model.RenamingReason;

/** Goes through the months of a block in order; what a month decides stays. */
final class BlockReplay {
    private final Block block;
    private final List<NameNode> nodes;
    private final Map<String, Integer> place = new HashMap<>();

    /** For each node, the nodes that it may be, with the reasons. */
    private final List<Map<Integer, Set<RenamingReason>>> kin = new ArrayList<>();

    private final Map<String, List<PairSeen>> pairsByMonth = new HashMap<>();
    private final Map<Long, long[]> together = new HashMap<>();
    private final long[] articles;
    private final long[] labels;
    private final long[] named;
    private final long[] lower;
    private final int[] root;
    private final Map<Integer, Map<String, Long>> acronyms = new HashMap<>();
    private final Map<Integer, TreeSet<String>> called = new HashMap<>();
    private final List<Renaming> renamings = new ArrayList<>();

    BlockReplay(Block block, List<PairSeen> seen) {
        this.block = block;
        this.nodes = block.nodes();
        int size = nodes.size();
        articles = new long[size];
        labels = new long[size];
        named = new long[size];
        lower = new long[size];
        root = new int[size];
        for (int i = 0; i < size; i++) {
            root[i] = i;
            place.put(nodes.get(i).id(), i);
        }
        for (NameNode a : nodes) {
            Map<Integer, Set<RenamingReason>> of = new LinkedHashMap<>();
            for (int b = 0; b < size; b++) {
                Set<RenamingReason> reasons = Kinship.of(block.key(), a, nodes.get(b));
                if (!reasons.isEmpty()) {
                    of.put(b, reasons);
                }
            }
            kin.add(of);
        }
        seen.forEach(pair -> pairsByMonth
                .computeIfAbsent(pair.month(), key -> new ArrayList<>())
                .add(pair));
    }

    List<Renaming> renamings() {
        TreeSet<String> months = new TreeSet<>();
        nodes.forEach(node -> node.counts().forEach(count -> months.add(count.month())));
        for (String month : months) {
            see(month);
            decide(month);
        }
        return renamings;
    }

    private void see(String month) {
        for (int i = 0; i < nodes.size(); i++) {
            for (MonthCount count : nodes.get(i).counts()) {
                if (count.month().equals(month)) {
                    articles[root(i)] += count.articles();
                    labels[i] += count.labels();
                    named[i] += count.named();
                    lower[i] += count.lower();
                }
            }
            for (NameSeen seen : nodes.get(i).names()) {
                if (seen.month().equals(month)) {
                    called.computeIfAbsent(i, key -> new TreeSet<>()).add(seen.key());
                    if (seen.form() == MentionForm.ACRONYM) {
                        acronyms.computeIfAbsent(i, key -> new HashMap<>())
                                .merge(seen.key(), seen.mentions(), Long::sum);
                    }
                }
            }
        }
        for (PairSeen pair : pairsByMonth.getOrDefault(month, List.of())) {
            Integer a = place.get(pair.a());
            Integer b = place.get(pair.b());
            if (a != null && b != null) {
                long[] sum = together.computeIfAbsent(pairKey(a, b), key -> new long[2]);
                sum[0] += pair.articles();
                sum[1] += pair.together();
            }
        }
    }

    private static long pairKey(int a, int b) {
        return ((long) Math.min(a, b) << 32) | Math.max(a, b);
    }

    private int root(int node) {
        int at = node;
        while (root[at] != at) {
            at = root[at];
        }
        return at;
    }

    /** The rarest first, so that a name joins what is better known. */
    private void decide(String month) {
        List<Integer> asking = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (root[i] == i && articles[i] > 0 && !kin.get(i).isEmpty()) {
                asking.add(i);
            }
        }
        asking.sort(Comparator.comparing((Integer i) -> articles[i])
                .thenComparing(Comparator.<Integer>naturalOrder().reversed()));
        for (int a : asking) {
            List<Candidate> candidates = candidates(a);
            Candidate.chosen(candidates, surnameArticles(a)).ifPresent(chosen -> {
                renamings.add(new Renaming(
                        nodes.get(a).id(),
                        month,
                        nodes.get(chosen.place()).id(),
                        chosen.reason(),
                        chosen.evidence(),
                        null));
                root[a] = chosen.place();
                articles[chosen.place()] += articles[a];
            });
        }
    }

    private List<Candidate> candidates(int a) {
        Map<Integer, Candidate> byRoot = new LinkedHashMap<>();
        for (Map.Entry<Integer, Set<RenamingReason>> entry : kin.get(a).entrySet()) {
            int b = entry.getKey();
            int of = root(b);
            Optional<RenamingReason> reason = reason(a, b, entry.getValue());
            if (reason.isPresent() && of != a && articles[of] > 0 && (isDirected(reason.get()) || isStronger(of, a))) {
                long[] pair = together.getOrDefault(pairKey(a, b), new long[2]);
                Candidate candidate = new Candidate(
                        of,
                        reason.get(),
                        nodes.get(a),
                        nodes.get(b),
                        articles[a],
                        articles[of],
                        pair[0],
                        pair[1],
                        introductions(a, b),
                        called.getOrDefault(b, new TreeSet<>())
                                .contains(nodes.get(a).key()),
                        named[a] == 0 ? 0 : (double) labels[a] / named[a],
                        named[a] == 0 ? 0 : (double) lower[a] / (lower[a] + named[a]));
                byRoot.merge(of, candidate, Candidate::with);
            }
        }
        return new ArrayList<>(byRoot.values());
    }

    /** The best reason that the months up to now give. */
    private Optional<RenamingReason> reason(int a, int b, Set<RenamingReason> reasons) {
        return reasons.stream()
                .filter(reason -> reason != RenamingReason.INTRODUCED || introductions(a, b) > 0)
                .min(RenamingReason::compareTo);
    }

    private long introductions(int a, int b) {
        return acronyms.getOrDefault(b, Map.of()).getOrDefault(nodes.get(a).key(), 0L);
    }

    /** Whether only the one can be the other's name, not the other the one's. */
    private static boolean isDirected(RenamingReason reason) {
        return switch (reason) {
            case TITLE, SURNAME, INTRODUCED, INITIALS, SHORT_FORM -> true;
            default -> false;
        };
    }

    private boolean isStronger(int b, int a) {
        if (nodes.get(b).listed() != null) {
            return true;
        }
        return articles[b] != articles[a] ? articles[b] > articles[a] : b < a;
    }

    /** Articles of all persons of the block with the surname of a node, itself left out. */
    private long surnameArticles(int a) {
        List<String> words = nodes.get(a).words();
        if (!block.key().startsWith(BlockKey.PERSON)) {
            return 0;
        }
        String surname = nodes.get(a).isPerson() ? PersonName.of(words).surname() : words.get(words.size() - 1);
        long sum = 0;
        for (int i = 0; i < nodes.size(); i++) {
            if (i != a && root[i] == i && nodes.get(i).isPerson() && isNamed(nodes.get(i), surname)) {
                sum += articles[i];
            }
        }
        return sum;
    }

    private static boolean isNamed(NameNode node, String surname) {
        return node.allWords().stream()
                .anyMatch(
                        words -> !Titles.isOffice(words) && PersonName.of(words).hasSurname(surname));
    }
}

package org.parley.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.text.Tokenizer;

/** What offices are called: the roles of the directory, and the words that the press has for them. */
final class OfficePhrases {
    static final int MOST_WORDS = 6;

    /** By role, what else it is called. */
    private static final Map<String, List<String>> OTHER_WORDS = Map.ofEntries(
            Map.entry("president", List.of("head of state", "chief")),
            Map.entry("vice president", List.of("vice-president")),
            Map.entry("prime minister", List.of("premier", "pm", "head of government")),
            Map.entry(
                    "foreign minister",
                    List.of(
                            "foreign secretary",
                            "minister of foreign affairs",
                            "minister for foreign affairs",
                            "foreign affairs minister",
                            "external affairs minister",
                            "minister of external affairs",
                            "top diplomat",
                            "chief diplomat")),
            Map.entry(
                    "defence minister",
                    List.of(
                            "defense minister",
                            "minister of defense",
                            "minister for defense",
                            "defence secretary",
                            "defense secretary")),
            Map.entry("interior minister", List.of("home secretary", "minister of internal affairs")),
            Map.entry("finance minister", List.of("chancellor of the exchequer", "treasury chief")),
            Map.entry("secretary of state", List.of("top diplomat", "chief diplomat")),
            Map.entry(
                    "defense secretary",
                    List.of(
                            "secretary of defense",
                            "defence secretary",
                            "secretary of defence",
                            "defense chief",
                            "secretary of war",
                            "war secretary",
                            "chief",
                            "boss")),
            Map.entry("treasury secretary", List.of("secretary of the treasury", "treasury chief")),
            Map.entry("health secretary", List.of("health and human services secretary")),
            Map.entry("national security adviser", List.of("national security advisor")),
            Map.entry("secretary general", List.of("secretary-general", "chief", "head", "boss")),
            Map.entry("director general", List.of("director-general", "chief", "head", "boss")),
            Map.entry("managing director", List.of("chief", "head", "boss")),
            Map.entry("director", List.of("chief", "head", "boss")),
            Map.entry("high commissioner", List.of("chief", "head")),
            Map.entry("commissioner", List.of("chief", "head", "boss")),
            Map.entry("administrator", List.of("chief", "head", "boss")),
            Map.entry("prosecutor", List.of("chief prosecutor")),
            Map.entry("foreign policy chief", List.of("top diplomat", "chief diplomat", "high representative")),
            Map.entry("chair", List.of("chairman", "chairwoman", "chairperson", "chief", "head", "boss")),
            Map.entry(
                    "chief executive",
                    List.of("ceo", "chief executive officer", "chief executive", "chief", "head", "boss")),
            Map.entry("governor", List.of("gov.", "chief")),
            Map.entry("spokesperson", List.of("spokesman", "spokeswoman")),
            Map.entry("supreme leader", List.of("supreme leader ayatollah", "leader")),
            Map.entry("king", List.of("monarch")),
            Map.entry("queen", List.of("monarch")),
            Map.entry(
                    "commander in chief",
                    List.of("commander-in-chief", "top general", "army chief", "military chief")));

    private final NameTrie trie = new NameTrie();

    /** By the node where a phrase ends, the roles that it may mean. */
    private final Map<Integer, List<String>> meant = new HashMap<>();

    OfficePhrases(Set<String> roles) {
        Map<String, List<String>> byPhrase = new LinkedHashMap<>();
        roles.forEach(role -> add(byPhrase, role, role));
        for (String role : roles) {
            OTHER_WORDS.getOrDefault(role, List.of()).forEach(other -> add(byPhrase, other, role));
            turned(role, " minister", byPhrase);
            turned(role, " secretary", byPhrase);
        }
        byPhrase.forEach((phrase, meanings) -> enter(Tokenizer.words(phrase), meanings));
    }

    /** The role that the directory has for an office, by whatever words it is told. */
    static String role(String told) {
        List<String> roles = OTHER_WORDS.entrySet().stream()
                .filter(role -> role.getValue().contains(told))
                .map(Map.Entry::getKey)
                .toList();
        return OTHER_WORDS.containsKey(told) || roles.size() != 1 ? told : roles.get(0);
    }

    private static void add(Map<String, List<String>> byPhrase, String phrase, String role) {
        List<String> meanings = byPhrase.computeIfAbsent(phrase, key -> new ArrayList<>());
        if (!meanings.contains(role)) {
            meanings.add(role);
        }
    }

    /** The health minister is the minister of health, or for it. */
    private static void turned(String role, String head, Map<String, List<String>> byPhrase) {
        if (role.endsWith(head) && !role.equals("prime minister") && !role.equals("press secretary")) {
            String field = role.substring(0, role.length() - head.length());
            add(byPhrase, head.strip() + " of " + field, role);
            add(byPhrase, head.strip() + " for " + field, role);
        }
    }

    private void enter(List<String> words, List<String> meanings) {
        int node = NameTrie.ROOT;
        for (String word : words) {
            node = trie.grow(node, Folding.hash(word));
        }
        meant.put(node, meanings);
    }

    /** The roles that the tokens may mean, the likeliest first; none where they are no phrase. */
    List<String> meant(ArticleText text, int first, int beyond) {
        int node = NameTrie.ROOT;
        for (int i = first; i < beyond && node != NameTrie.NONE; i++) {
            node = trie.next(node, text.hash(i));
        }
        return node == NameTrie.NONE ? List.of() : meant.getOrDefault(node, List.of());
    }

    boolean mayBegin(ArticleText text, int token) {
        return trie.mayBegin(text.hash(token));
    }
}

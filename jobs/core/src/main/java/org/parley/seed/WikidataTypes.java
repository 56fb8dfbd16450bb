package org.parley.seed;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.model.ActorType;

/** What Wikidata says that something is an instance of, or its description, as a type of actor. */
final class WikidataTypes {
    private static final Map<ActorType, Set<String>> CLASSES = Map.of(
            ActorType.PER, Set.of("Q5"),
            ActorType.LOC,
                    Set.of(
                            "Q6256",
                            "Q3624078",
                            "Q7275",
                            "Q515",
                            "Q1549591",
                            "Q5119",
                            "Q1093829",
                            "Q35657",
                            "Q10864048",
                            "Q56061",
                            "Q82794",
                            "Q5107",
                            "Q23442",
                            "Q4022",
                            "Q165",
                            "Q8502",
                            "Q532",
                            "Q3957",
                            "Q486972",
                            "Q15284",
                            "Q23397",
                            "Q1637706",
                            "Q200250",
                            "Q28575",
                            "Q34876",
                            "Q107390",
                            "Q3336843"),
            ActorType.ORG,
                    Set.of(
                            "Q43229",
                            "Q4830453",
                            "Q783794",
                            "Q891723",
                            "Q6881511",
                            "Q7278",
                            "Q327333",
                            "Q192350",
                            "Q245065",
                            "Q484652",
                            "Q163740",
                            "Q79913",
                            "Q11032",
                            "Q192283",
                            "Q1616075",
                            "Q15265344",
                            "Q3918",
                            "Q38723",
                            "Q176799",
                            "Q772547",
                            "Q17149090",
                            "Q17127659",
                            "Q35749",
                            "Q41487",
                            "Q476028",
                            "Q847017",
                            "Q22687",
                            "Q66344",
                            "Q7188",
                            "Q1110794",
                            "Q1002697",
                            "Q41298",
                            "Q2659904",
                            "Q4120211"),
            ActorType.NORP, Set.of("Q41710", "Q9174", "Q231002", "Q2472587", "Q33829"));

    /** Words of classes and descriptions; the first that occurs decides. */
    private static final Map<String, ActorType> WORDS = new LinkedHashMap<>();

    static {
        words(ActorType.MISC, "film album song novel book series painting event war battle award game species disease");
        words(ActorType.PER, "human person politician journalist businessman businesswoman footballer actress singer");
        words(ActorType.PER, "lawyer diplomat economist scientist writer author general monarch activist minister");
        words(ActorType.NORP, "ethnic people peoples nationality religion denomination");
        words(ActorType.ORG, "company organization organisation party agency ministry newspaper university bank club");
        words(ActorType.ORG, "association union court parliament committee army corporation institute broadcaster");
        words(ActorType.ORG, "magazine team business enterprise foundation council commission department government");
        words(ActorType.ORG, "group station channel website militia alliance legislature police service");
        words(ActorType.LOC, "country city town village island river region province district capital municipality");
        words(ActorType.LOC, "county settlement continent sea mountain lake state territory place peninsula oblast");
    }

    private WikidataTypes() {}

    private static void words(ActorType type, String words) {
        for (String word : words.split(" ", -1)) {
            WORDS.put(word, type);
        }
    }

    /**
     * The type of an item; {@code MISC} where nothing tells.
     *
     * @param told a type that the file itself names, or empty
     * @param classes ids or labels of what it is an instance of
     * @param description its description, or empty
     */
    static ActorType of(String told, Collection<String> classes, String description) {
        Optional<ActorType> named = ActorCells.type(told);
        if (named.isPresent()) {
            return named.get();
        }
        // The order of a Map.of is another one in each JVM.
        for (ActorType type : ActorType.values()) {
            if (classes.stream().anyMatch(CLASSES.getOrDefault(type, Set.of())::contains)) {
                return type;
            }
        }
        for (String text : List.of(String.join(" ", classes), description)) {
            List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1));
            for (Map.Entry<String, ActorType> word : WORDS.entrySet()) {
                if (words.contains(word.getKey())) {
                    return word.getValue();
                }
            }
        }
        return ActorType.MISC;
    }
}

package org.parley.simulate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.model.HopRole;
import org.parley.model.UnknownSpeaker;
import org.parley.text.Range;

/** The places of one frame's content, cue and source marks. */
final class StatementMarks {
    private final Map<String, Integer> opened = new HashMap<>();
    private final Map<String, List<Range>> ranges = new HashMap<>();

    void clear() {
        opened.clear();
        ranges.clear();
    }

    /** A mark such as {@code c} or {@code /s2} at a place. */
    void mark(String tag, int place) {
        if (!tag.startsWith("/")) {
            opened.put(tag, place);
            return;
        }
        Integer begin = opened.remove(tag.substring(1));
        if (begin == null) {
            throw new IllegalStateException("a mark closes that never opened: " + tag);
        }
        ranges.computeIfAbsent(tag.substring(1), key -> new ArrayList<>()).add(new Range(begin, place));
    }

    /** The frame's statements, the first of which will have the given place in the article's list. */
    List<Said> said(Frame frame, @Nullable Person speaker, Scene scene, int place) {
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < frame.heads().size(); i++) {
            String number = frame.heads().size() == 1 ? "" : String.valueOf(i + 1);
            List<Range> content = of("c" + number);
            boolean nested = i > 0 && of("c1").get(0).contains(content.get(0));
            List<Range> source = of("s" + number);
            said.add(statement(frame, i, content, of("v" + number), source, speaker, scene, nested ? place : -1));
        }
        return said;
    }

    private Said statement(
            Frame frame,
            int number,
            List<Range> content,
            List<Range> cue,
            List<Range> source,
            @Nullable Person speaker,
            Scene scene,
            int nestedIn) {
        List<Range> named = source.isEmpty() ? of("s1") : source;
        String who = nestedIn >= 0 || speaker == null ? null : speakerOf(frame, speaker);
        UnknownSpeaker reason =
                who != null ? null : nestedIn >= 0 ? UnknownSpeaker.UNRESOLVED_SOURCE : UnknownSpeaker.UNNAMED_SOURCE;
        return new Said(frame.heads().get(number), content, cue, named, who, reason, nestedIn, chain(scene));
    }

    private static @Nullable String speakerOf(Frame frame, Person speaker) {
        if (frame.needs("body")) {
            return speaker.bodyId();
        }
        boolean isNamed = List.of("F", "F2", "S", "N", "P").stream().anyMatch(slot -> frame.needs(slot + "}"));
        return isNamed ? speaker.name() : null;
    }

    private List<Said.Link> chain(Scene scene) {
        List<Said.Link> chain = new ArrayList<>();
        String agency = scene.agency().name();
        of("g").forEach(range -> chain.add(new Said.Link(HopRole.CITED, agency, range)));
        of("w").forEach(range -> chain.add(new Said.Link(HopRole.ACCORDING_TO, agency, range)));
        of("r").forEach(range ->
                chain.add(new Said.Link(HopRole.REPORTS, scene.outlet().name(), range)));
        return chain;
    }

    private List<Range> of(String tag) {
        return ranges.getOrDefault(tag, List.of());
    }
}

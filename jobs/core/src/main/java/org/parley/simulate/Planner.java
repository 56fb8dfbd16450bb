package org.parley.simulate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Decides which stories there are. Planted shares are kept by carrying what rounding leaves over to the next month. */
final class Planner {
    private final TemplateBook book;
    private final SampleOptions options;
    private final Chance chance;
    private final double[] owed;

    Planner(TemplateBook book, SampleOptions options, long seed) {
        this.book = book;
        this.options = options;
        this.chance = Chance.of(seed, "plan");
        this.owed = new double[options.pairs().size()];
        Arrays.fill(owed, 0.5);
    }

    List<StoryPlan> plan() {
        List<StoryPlan> plans = new ArrayList<>();
        for (int month = 0; month < options.months(); month++) {
            List<StoryPlan> ofMonth = month(month);
            ofMonth.sort(Comparator.comparing(StoryPlan::date));
            for (StoryPlan plan : ofMonth) {
                plans.add(new StoryPlan(
                        String.format(Locale.ROOT, "s%05d", plans.size() + 1),
                        plan.date(),
                        plan.topic(),
                        plan.scope(),
                        plan.parties(),
                        plan.outlets(),
                        plan.seed()));
            }
        }
        return plans;
    }

    private List<StoryPlan> month(int month) {
        int stories = options.stories(month);
        List<StoryPlan> plans = new ArrayList<>();
        for (int i = 0; i < owed.length; i++) {
            PlantedPair pair = options.pairs().get(i);
            owed[i] += pair.share(month, options.months()) * stories;
            for (; owed[i] >= 1; owed[i]--) {
                plans.add(planted(month, pair));
            }
        }
        while (plans.size() < stories) {
            plans.add(background(month));
        }
        plans.addAll(besides(month));
        return plans;
    }

    /** The stories of outlets that have joined, and lists of names. */
    private List<StoryPlan> besides(int month) {
        List<StoryPlan> plans = new ArrayList<>();
        for (PressEvent.Joining joining : options.press(PressEvent.Joining.class)) {
            if (!options.first().plusMonths(month).isBefore(joining.month())) {
                List<Outlet> itself = List.of(book.outlet(joining.outlet()));
                for (int i = 0; i < joining.stories(); i++) {
                    plans.add((i % 2 == 0 ? favoured(month, joining) : background(month)).in(itself));
                }
            }
        }
        for (PressEvent.Rosters rosters : options.press(PressEvent.Rosters.class)) {
            for (int i = 0; i < rosters.monthly(); i++) {
                Topic topic = book.topics().get(0);
                Party host = book.states().get(0);
                plans.add(story(month, topic, Scope.ROSTER, List.of(host)).in(List.of(book.outlet(rosters.outlet()))));
            }
        }
        return plans;
    }

    private StoryPlan favoured(int month, PressEvent.Joining joining) {
        Topic topic = chance.pick(book.topics().stream().filter(Topic::isFar).toList());
        return story(month, topic, Scope.PAIR, List.of(book.party(joining.a()), book.party(joining.b())));
    }

    private StoryPlan planted(int month, PlantedPair pair) {
        Topic topic = book.topic(chance.pick(pair.topics()), "a planted pair needs it");
        List<Party> parties = List.of(book.party(pair.a()), book.party(pair.b()));
        return story(month, topic, Scope.PAIR, chance.percent(50) ? parties : List.of(parties.get(1), parties.get(0)));
    }

    private StoryPlan background(int month) {
        Topic topic = chance.pick(book.topics());
        Party first = chance.pick(book.states());
        if (chance.percent(40)) {
            return story(month, topic, Scope.SOLO, List.of(first));
        }
        if (chance.percent(30)) {
            Party organisation = book.party(chance.pick(topic.organisations()));
            return story(month, topic, Scope.ORG, List.of(first, organisation));
        }
        List<Party> others = book.states().stream()
                .filter(other -> suits(topic, first, other) && !isPlanted(first, other))
                .toList();
        return others.isEmpty()
                ? story(month, topic, Scope.SOLO, List.of(first))
                : story(month, topic, Scope.PAIR, List.of(first, chance.pick(others)));
    }

    private static boolean suits(Topic topic, Party first, Party other) {
        return !first.equals(other) && (topic.isFar() || first.near().contains(other.id()));
    }

    private boolean isPlanted(Party first, Party other) {
        Set<String> ids = Set.of(first.id(), other.id());
        return options.pairs().stream().anyMatch(pair -> ids.equals(Set.of(pair.a(), pair.b())));
    }

    private StoryPlan story(int month, Topic topic, Scope scope, List<Party> parties) {
        YearMonth at = options.first().plusMonths(month);
        LocalDate date = at.atDay(chance.between(1, at.lengthOfMonth() - 2));
        return new StoryPlan("", date, topic, scope, parties, outlets(at), chance.next());
    }

    private List<Outlet> outlets(YearMonth at) {
        List<Outlet> pages = publishing(Outlet.Form.PAGE, at);
        List<Outlet> feeds = publishing(Outlet.Form.FEED, at);
        if (!chance.percent(options.agencyShare())) {
            return List.of(chance.pick(chance.percent(62) ? pages : feeds));
        }
        List<Outlet> outlets = new ArrayList<>(book.outlets(Outlet.Form.AGENCY));
        int copies = chance.percent(60) ? chance.between(1, 2) : 0;
        while (outlets.size() <= copies) {
            Outlet outlet = chance.pick(chance.percent(50) ? pages : feeds);
            if (!outlets.contains(outlet)) {
                outlets.add(outlet);
            }
        }
        return outlets;
    }

    private List<Outlet> publishing(Outlet.Form form, YearMonth at) {
        return book.outlets(form).stream()
                .filter(outlet -> options.press(PressEvent.Joining.class).stream()
                        .noneMatch(joining -> joining.outlet().equals(outlet.slug()) && at.isBefore(joining.month())))
                .toList();
    }
}

package org.parley.planted;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports that an outlet makes by filling a form: much the same words, and each about something else. */
public enum ReportForm {
    WEATHER(
            "Weather in {city} on {day}",
            """
            {city} can expect a high of {n:5:30} degrees on {weekday} and a low of {n:0:12} degrees at night. The wind \
            will blow from the {side} at {n:5:60} kilometres an hour, with gusts of up to {n:60:90}. The chance of rain \
            is {n:10:95} percent. The sun rises at {n:4:8}:{n:10:59} and sets at {n:16:21}:{n:10:59}.
            This forecast was made by the weather desk from data of the national service. Forecasts beyond three days \
            are less reliable. For warnings call the service's line at any hour of the day or night. Readers can send \
            their own observations to the weather desk, which publishes the best pictures every Friday."""),
    MARKETS(
            "Stocks in {city} close {n:1:4} percent lower",
            """
            Shares in {city} fell {n:1:4}.{n:1:9} percent on {weekday}, as investors weighed new figures on inflation. \
            The main index lost {n:20:400} points to {n:1000:30000}. Banks were down {n:1:5}.{n:1:9} percent and energy \
            companies {n:1:5}.{n:1:9} percent. {name} was the day's weakest share with a loss of {n:5:12} percent. The \
            euro traded at {n:1:1}.{n:1000:1999} dollars, and a barrel of oil cost {n:50:120} dollars.
            Prices are delayed by at least fifteen minutes. The report is made from exchange data and is no advice to \
            buy or sell any share. Past gains say nothing of future ones."""),
    POLL(
            "Poll: {name} leads {name} in {city}",
            """
            {name} leads {name} by {n:40:60} to {n:20:39} percent among likely voters in {city}, according to a poll \
            that was published on {weekday}. {n:3:19} percent were undecided. In the last poll {name} had {n:30:50} \
            percent.
            The survey of {n:500:2500} adults was conducted by telephone between {n:1:12} and {n:13:28} of the month. \
            The margin of sampling error is plus or minus {n:2:5} percentage points. Results may not add up to 100 \
            because of rounding. The full questionnaire can be read on the institute's own page, as can the results \
            of all polls before."""),
    MATCH(
            "{city} beat {city} {n:2:5}-{n:0:1}",
            """
            {city} beat {city} {n:2:5}-{n:0:1} on {weekday} and moved up to place {n:1:9} of the league. {name} scored \
            in the {n:3:40}th minute, and {name} added the second in the {n:41:89}th. {n:2000:60000} people watched \
            the match.
            The league goes on next week. Three points are given for a win and one for a draw. Teams that are level on \
            points are parted by their goal difference, then by the goals that they scored. The last two go down at \
            the end of the season."""),
    QUAKE(
            "Earthquake of magnitude {n:3:6}.{n:1:9} near {city}",
            """
            An earthquake of magnitude {n:3:6}.{n:1:9} struck {n:10:200} kilometres {side} of {city} on {weekday} at \
            {n:1:23}:{n:10:59}, at a depth of {n:5:99} kilometres. There were no immediate reports of damage or \
            casualties.
            This notice was written by a program from the data of the seismological service. The magnitude of an \
            earthquake may be corrected as more data come in. If you felt it, you can report so to the service.""");

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)(?::(\\d+):(\\d+))?}");
    private static final List<String> CITIES = words(
            "Nairobi Oslo Lima Hanoi Accra Riga Quito Dhaka Tunis Vilnius Amman Lagos Tallinn Bogota Kampala Skopje"
                    + " Santiago Montevideo Windhoek Reykjavik Tirana Colombo Rabat Manila Osaka Porto Graz Turku");
    private static final List<String> NAMES =
            words("Lindqvist Okafor Marenko Boonmark Chepkemu Tamm Varga Silva Duarte Haddad Nyberg Kowal Petrou Mwangi"
                    + " Aluko Rahimi Castellan Ostrom Belova Ferrand");
    private static final List<String> WEEKDAYS = words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday");
    private static final List<String> SIDES = words("north south east west northeast southwest");
    private static final List<String> DAYS = words("May June July August September October");

    private final String title;
    private final String text;

    ReportForm(String title, String text) {
        this.title = title;
        this.text = text;
    }

    /** A report; the same numbers make the same one. */
    public Reprint filled(long seed, long number) {
        Chance chance = Chance.of(seed, Salt.REPORT, number);
        return new Reprint(filled(title, chance), filled(text, chance));
    }

    private static String filled(String form, Chance chance) {
        Matcher slot = SLOT.matcher(form);
        StringBuilder filled = new StringBuilder();
        while (slot.find()) {
            slot.appendReplacement(filled, filler(slot, chance));
        }
        return slot.appendTail(filled).toString();
    }

    private static String filler(Matcher slot, Chance chance) {
        return switch (slot.group(1)) {
            case "n" -> {
                int least = Integer.parseInt(slot.group(2));
                yield Integer.toString(least + chance.below(Integer.parseInt(slot.group(3)) - least + 1));
            }
            case "city" -> one(CITIES, chance);
            case "name" -> one(NAMES, chance);
            case "weekday" -> one(WEEKDAYS, chance);
            case "side" -> one(SIDES, chance);
            case "day" -> (1 + chance.below(28)) + " " + one(DAYS, chance);
            default -> throw new IllegalArgumentException("no such slot: " + slot.group());
        };
    }

    private static String one(List<String> of, Chance chance) {
        return of.get(chance.below(of.size()));
    }

    private static List<String> words(String words) {
        return List.of(words.split(" ", -1));
    }
}

package org.parley.bench;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.parley.actor.Directory;
import org.parley.actor.DirectoryBuilder;
import org.parley.actor.DirectoryEntry;
import org.parley.actor.KnownName;
import org.parley.actor.NameKind;
import org.parley.model.ActorType;
import org.parley.seed.ParleySeeds;
import org.parley.seed.SeedFiles;

/** The shipped directory with so many made names added, two of three in two words, three to an actor. */
@State(Scope.Benchmark)
public class MadeDirectory {
    private static final int NAMES_PER_ACTOR = 3;
    private static final String[] BEGINNINGS = {"ba", "ko", "mar", "lin", "te", "vo", "sha", "gri", "du", "per", "xi"};
    private static final String[] ENDINGS = {"nov", "sen", "ra", "dez", "vich", "mann", "li", "to", "berg", "kar", "oa"
    };

    @Param({"0", "1000000", "3000000"})
    public int made;

    Directory directory = Directory.of(List.of());

    @Setup
    public void build() {
        directory = of(made);
    }

    static Directory of(int made) {
        DirectoryBuilder builder = new DirectoryBuilder();
        ParleySeeds.entries(SeedFiles.packaged(List.of(ParleySeeds.ACTORS))).forEach(builder::add);
        builder.nextLayer();
        SplittableRandom chance = new SplittableRandom(1);
        for (int i = 0; i < made / NAMES_PER_ACTOR; i++) {
            String surname = word(chance) + word(chance).toLowerCase(Locale.ROOT);
            String name = word(chance) + " " + surname;
            builder.add(new DirectoryEntry(
                    "Q" + i,
                    ActorType.PER,
                    name,
                    List.of(
                            new KnownName(name, NameKind.NAME),
                            new KnownName(word(chance) + " " + surname, NameKind.NAME),
                            new KnownName(surname + i % 10, NameKind.SURNAME))));
        }
        return builder.build();
    }

    private static String word(SplittableRandom chance) {
        String begin = BEGINNINGS[chance.nextInt(BEGINNINGS.length)];
        String middle = BEGINNINGS[chance.nextInt(BEGINNINGS.length)];
        String word = begin + middle + ENDINGS[chance.nextInt(ENDINGS.length)];
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Builds directories of growing size, and prints how long that took and what they keep. */
    public static void main(String[] arguments) {
        for (int made : new int[] {0, 1_000_000, 3_000_000}) {
            long before = used();
            long begin = System.nanoTime();
            Directory directory = of(made);
            double seconds = (System.nanoTime() - begin) / 1e9;
            long after = used();
            System.out.printf(
                    "%,d names: built in %.1f s, %,d MB%n", directory.names(), seconds, (after - before) / 1_000_000);
        }
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}

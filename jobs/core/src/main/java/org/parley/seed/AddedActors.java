package org.parley.seed;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.parley.actor.Directory;
import org.parley.actor.DirectoryBuilder;

/**
 * Files of actors that a user adds to the directory, each a layer above what was there: actor files, and exports of
 * Wikidata. What a file holds is told by its first line.
 */
final class AddedActors {
    private AddedActors() {}

    /**
     * Adds a file's actors.
     *
     * <p>In an actor file, an entry whose id is known adds its names and offices to that actor and gives it its type and
     * shown name. An item of Wikidata whose label and type are those of exactly one known actor adds names and offices
     * to it; others are new actors, with the item's id. An office of a body that no actor is, or a type
     * that is none, is refused in an actor file; of items, of which there may be millions, it is left out and counted.
     *
     * @return what is still to be checked, once the directory is built
     * @throws SeedException where a line is not in the form
     */
    static Consumer<Directory> add(String file, byte[] bytes, DirectoryBuilder builder) {
        builder.nextLayer();
        String head = SeedLines.head(file, bytes).strip();
        if (head.startsWith("{") || head.startsWith("[")) {
            WikidataFile.readLines(file, bytes, builder);
            return directory -> {};
        }
        List<String> cells = Arrays.asList(head.split("\t", -1));
        if (!cells.contains(ActorFile.COLUMNS.get(0)) && WikidataFile.isHead(head)) {
            WikidataFile.readTable(file, bytes, builder);
            return directory -> {};
        }
        return ActorFile.read(file, bytes, builder::add);
    }
}

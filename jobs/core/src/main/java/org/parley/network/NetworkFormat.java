package org.parley.network;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Formats that a network is written in, all of them UTF-8. */
public enum NetworkFormat {
    /** GraphML (Brandes, Eiglsperger, Herman, Himsolt and Marshall 2002). */
    GRAPHML {
        @Override
        public List<String> files() {
            return List.of("network.graphml");
        }

        @Override
        public NetworkFile open(Path folder, Network network) throws IOException {
            return new GraphMlFile(folder.resolve(files().get(0)), network);
        }
    },
    /** GEXF 1.3, with weights that change by period. */
    GEXF {
        @Override
        public List<String> files() {
            return List.of("network.gexf");
        }

        @Override
        public NetworkFile open(Path folder, Network network) throws IOException {
            return new GexfFile(folder.resolve(files().get(0)), network);
        }
    },
    /** Two tables of comma-separated values (RFC 4180), actors and ties, each with a heading. */
    CSV {
        @Override
        public List<String> files() {
            return List.of("nodes.csv", "edges.csv");
        }

        @Override
        public NetworkFile open(Path folder, Network network) throws IOException {
            return new CsvFiles(folder.resolve(files().get(0)), folder.resolve(files().get(1)), network);
        }
    };

    /** Names of the files. */
    public abstract List<String> files();

    /** Begins to write a network into a folder that is there. */
    public abstract NetworkFile open(Path folder, Network network) throws IOException;
}

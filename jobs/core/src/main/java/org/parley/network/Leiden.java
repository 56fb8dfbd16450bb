package org.parley.network;

import java.util.Random;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * Communities by the Leiden algorithm (Traag, Waltman and van Eck 2019), in its authors' own library, of the greatest
 * modularity (Newman and Girvan 2004, with weights) that ten starts find.
 *
 * @param community the community of each node, from 0
 * @param modularity share of the weight inside communities, less what would be there if ties were dealt out at random
 */
record Leiden(int[] community, double modularity) {
    private static final int STARTS = 10;

    /** Far more rounds than are ever needed before none betters the last. */
    private static final int MOST_ROUNDS = 100;

    /**
     * The communities of a network without direction.
     *
     * @param nodes number of nodes, each with a tie
     * @param from one node of each tie
     * @param to the other
     * @param weight of each tie, above 0
     * @param random what decides between equals: the same random numbers give the same communities
     */
    static Leiden of(int nodes, LargeIntArray from, LargeIntArray to, LargeDoubleArray weight, Random random) {
        nl.cwts.networkanalysis.Network network =
                new nl.cwts.networkanalysis.Network(nodes, true, new LargeIntArray[] {from, to}, weight, false, true);
        double resolution = 1 / (2 * network.getTotalEdgeWeight());
        LeidenAlgorithm leiden = new LeidenAlgorithm(resolution, 1, LeidenAlgorithm.DEFAULT_RANDOMNESS, random);
        Clustering best = new Clustering(nodes);
        double modularity = Double.NEGATIVE_INFINITY;
        for (int start = 0; start < STARTS; start++) {
            Clustering clustering = new Clustering(nodes);
            int round = 0;
            while (leiden.improveClustering(network, clustering) && round < MOST_ROUNDS) {
                round++;
            }
            double quality = leiden.calcQuality(network, clustering);
            if (quality > modularity) {
                best = clustering;
                modularity = quality;
            }
        }
        return new Leiden(best.getClusters(), modularity);
    }
}

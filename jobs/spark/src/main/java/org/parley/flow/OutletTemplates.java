package org.parley.flow;

import java.util.List;

/**
 * What repeats in an outlet's articles of a month, the month before and the month after.
 *
 * @param outlet the outlet; empty when unknown
 * @param month the month
 * @param articles articles of the three months
 * @param templates fingerprints of what its pages wrote, ascending
 * @param repeated fingerprints of what was taken for a notice and stands in two articles of a month, ascending
 */
public record OutletTemplates(String outlet, String month, long articles, List<Long> templates, List<Long> repeated) {}

package org.parley.model;

import java.time.LocalDate;

/**
 * What an actor says of another in a period, by stance: the statements of the one inside which the other is mentioned, as
 * opposed to what the narrator tells of both. A story and all its copies count in the period of its first article.
 *
 * @param speaker the actor who speaks (e.g. US)
 * @param about the actor mentioned inside the statements; another than the speaker (e.g. IR)
 * @param stance what the speaker does by them (e.g. warn)
 * @param window length of the period (e.g. month)
 * @param period first day of the period (e.g. 2024-09-01)
 * @param stories stories that hold such a statement [stories] (e.g. 5)
 * @param articles articles that hold one, copies included [articles] (e.g. 9)
 * @param statements in those articles, copies included [statements] (e.g. 11)
 * @param likely how many of the statements are right as they are expected to be: the sum of their confidences [statements]
 *     (e.g. 9.4)
 */
public record SaysAbout(
        String speaker,
        String about,
        Stance stance,
        Window window,
        LocalDate period,
        long stories,
        long articles,
        long statements,
        double likely) {}

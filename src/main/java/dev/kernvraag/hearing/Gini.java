package dev.kernvraag.hearing;

import java.util.List;

/**
 * How unevenly something is spread over people: 0 if everybody has as much, towards 1 if one has all.
 *
 * <p>The mean absolute difference over twice the mean (Gini, “Variabilità e mutabilità”, 1912). The normalised one is
 * n / (n − 1) times as large, so that one person with everything is 1 in a group of any size (Deltas, “The small-sample bias
 * of the Gini coefficient”, 2003).
 */
public final class Gini {
    private Gini() {}

    /**
     * The coefficient; 0 where there is nothing or nobody.
     *
     * @param shares what each person has, 0 or more; whoever has nothing counts with 0
     */
    public static double of(List<? extends Number> shares) {
        double sum = shares.stream().mapToDouble(Number::doubleValue).sum();
        if (sum == 0) {
            return 0;
        }
        double differences = 0;
        for (Number one : shares) {
            for (Number other : shares) {
                differences += Math.abs(one.doubleValue() - other.doubleValue());
            }
        }
        return differences / (2 * shares.size() * sum);
    }

    /** The coefficient corrected for the size of the group; 0 for fewer than two people. */
    public static double normalised(List<? extends Number> shares) {
        int people = shares.size();
        return people < 2 ? 0 : of(shares) * people / (people - 1);
    }
}

package org.fengqiao.projections.hotissue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Brings together what is alike (聚合): again and again the two groups whose members are the most alike on average, as
 * long as that is enough. On average, so that a chain of neighbours does not tie together what has nothing in common.
 */
final class Gathering {
    private static final Comparator<Link> BEST_FIRST = Comparator.comparingDouble(Link::likeness)
            .reversed()
            .thenComparingInt(Link::one)
            .thenComparingInt(Link::other);

    private final double least;
    private final List<Weights> sums = new ArrayList<>();
    private final List<List<Integer>> members = new ArrayList<>();
    private final List<Set<Integer>> neighbours = new ArrayList<>();
    private final PriorityQueue<Link> links = new PriorityQueue<>(BEST_FIRST);

    private record Link(double likeness, int one, int other) {}

    /** Two letters that may be about the same. */
    record Pair(int one, int other) {}

    private Gathering(double least) {
        this.least = least;
    }

    /** Groups of positions in {@code letters}; who is like nobody stays alone. */
    static List<List<Integer>> of(List<Weights> letters, Iterable<Pair> pairs, double least) {
        var gathering = new Gathering(least);
        for (int i = 0; i < letters.size(); i++) {
            gathering.add(letters.get(i), List.of(i));
        }
        pairs.forEach(pair -> gathering.compare(pair.one(), pair.other()));
        return gathering.gathered();
    }

    private int add(Weights sum, List<Integer> group) {
        sums.add(sum);
        members.add(group);
        neighbours.add(new HashSet<>());
        return sums.size() - 1;
    }

    private void compare(int one, int other) {
        var pairs = (double) members.get(one).size() * members.get(other).size();
        var likeness = sums.get(one).times(sums.get(other)) / pairs;
        if (likeness >= least) {
            links.add(new Link(likeness, one, other));
            neighbours.get(one).add(other);
            neighbours.get(other).add(one);
        }
    }

    private List<List<Integer>> gathered() {
        var gone = new HashSet<Integer>();
        while (!links.isEmpty()) {
            var link = links.remove();
            if (!gone.contains(link.one()) && !gone.contains(link.other())) {
                gone.add(link.one());
                gone.add(link.other());
                join(link.one(), link.other(), gone);
            }
        }
        var groups = new ArrayList<List<Integer>>();
        for (int i = 0; i < members.size(); i++) {
            if (!gone.contains(i)) {
                groups.add(members.get(i).stream().sorted().toList());
            }
        }
        return groups;
    }

    private void join(int one, int other, Set<Integer> gone) {
        var group = new ArrayList<>(members.get(one));
        group.addAll(members.get(other));
        var joined = add(sums.get(one).plus(sums.get(other)), group);
        var near = new HashSet<>(neighbours.get(one));
        near.addAll(neighbours.get(other));
        near.removeAll(gone);
        near.forEach(each -> compare(each, joined));
    }
}

package org.fengqiao.infra.engine;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.infra.events.EventSource;
import org.fengqiao.projections.hotissue.MongoHotIssues;
import org.fengqiao.projections.hotline.MongoCalls;
import org.fengqiao.projections.proposal.MongoProposals;
import org.fengqiao.projections.worklist.MongoWorklist;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Read your own writes (读己之写): whoever sent a command waits until the row of what it was sent to has come so far.
 *
 * <p>False when it had not in time: then a screen says that it is being updated.
 */
@Component
public class OwnWrites {
    private static final Duration MOST = Duration.ofSeconds(2);

    /** Of the house: the first rows of a start come through cold code. */
    private static final Duration MOST_OF_THE_HOUSE = Duration.ofSeconds(10);

    private static final long FIRST_PAUSE_MS = 1;
    private static final long LONGEST_PAUSE_MS = 20;

    private final MongoWorklist worklist;
    private final MongoCalls calls;
    private final MongoHotIssues hotIssues;
    private final MongoProposals proposals;
    private final Directories directories;
    private final Runnable hurry;

    OwnWrites(
            MongoWorklist worklist,
            MongoCalls calls,
            MongoHotIssues hotIssues,
            MongoProposals proposals,
            Directories directories,
            ObjectProvider<EventSource> events) {
        this.worklist = worklist;
        this.calls = calls;
        this.hotIssues = hotIssues;
        this.proposals = proposals;
        this.directories = directories;
        this.hurry = () -> events.ifAvailable(EventSource::hurry);
    }

    public boolean ofCase(Receipt receipt) {
        return soon(receipt, () -> worklist.positionOf(receipt.id()));
    }

    public boolean ofCall(Receipt receipt) {
        return soon(receipt, () -> calls.positionOf(receipt.id()));
    }

    public boolean ofHotIssue(Receipt receipt) {
        return soon(receipt, () -> hotIssues.positionOf(receipt.id()));
    }

    public boolean ofProposal(Receipt receipt) {
        return soon(receipt, () -> proposals.positionOf(receipt.id()));
    }

    public boolean ofUnit(Receipt receipt) {
        return ofTheHouse(receipt, () -> directories.live().units().positionOf(receipt.id()));
    }

    public boolean ofAccount(Receipt receipt) {
        return ofTheHouse(receipt, () -> directories.live().roster().positionOf(receipt.id()));
    }

    public boolean ofCategory(Receipt receipt) {
        return ofTheHouse(receipt, () -> directories.live().categories().positionOf(receipt.id()));
    }

    private boolean soon(Receipt receipt, LongSupplier position) {
        return await(hurry, MOST, receipt, position);
    }

    private boolean ofTheHouse(Receipt receipt, LongSupplier position) {
        return await(hurry, MOST_OF_THE_HOUSE, receipt, position);
    }

    /** @param hurry says that somebody waits */
    static boolean await(Runnable hurry, Duration most, Receipt receipt, LongSupplier position) {
        var until = System.nanoTime() + most.toNanos();
        var pause = FIRST_PAUSE_MS;
        while (position.getAsLong() < receipt.sequence()) {
            if (System.nanoTime() > until) {
                return false;
            }
            hurry.run();
            try {
                Thread.sleep(pause);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
            pause = Math.min(LONGEST_PAUSE_MS, pause * 2);
        }
        return true;
    }
}

package org.fengqiao.infra.demo;

import static org.fengqiao.domain.petition.Satisfaction.NOT_SATISFIED;
import static org.fengqiao.domain.petition.Satisfaction.RATHER_SATISFIED;
import static org.fengqiao.domain.petition.Satisfaction.SATISFIED;

import java.util.List;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.Urgency;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.worklist.Standing;

/** The petitions that came as far as a decision to accept them or not (受理以后). */
final class Accepted {
    private static final int TERM = 60;

    private final Storyteller teller;
    private final Chance chance;

    Accepted(Storyteller teller, Chance chance) {
        this.teller = teller;
        this.chance = chance;
    }

    void inWork(Standing standing, int i) {
        var kind = standing == Standing.NO_TERM
                ? (i % 3 == 0 ? PetitionKind.DENUNCIATION : PetitionKind.SUGGESTION)
                : PetitionKind.APPEAL;
        var extended = standing == Standing.IN_TIME && i % 8 == 0;
        var accepted = switch (standing) {
            case OVERDUE -> TERM + chance.between(12, 45);
            case DUE_SOON -> TERM - 1;
            case IN_TIME -> extended ? chance.between(62, 72) : chance.between(3, 36);
            case NO_TERM -> chance.between(3, 50);
        };
        var report = standing == Standing.IN_TIME && !extended && i % 5 == 0 ? chance.between(15, 35) : 0;
        var work = toAcceptance(accepted, i, kind, report, false);
        busy(work, accepted, i);
        if (extended) {
            work.askForExtension(accepted - 50);
            if (i % 16 == 0) {
                work.declineExtension(accepted - 51);
                work.askForExtension(accepted - 52);
            }
            work.extend(accepted - 53);
        } else if (accepted > 40 && i % 3 == 0 && kind == PetitionKind.APPEAL) {
            work.askForExtension(Math.max(1, accepted - 45));
        }
        watched(work, standing, i);
    }

    private void watched(Work work, Standing standing, int i) {
        var watched = new Watched(work);
        if (standing == Standing.OVERDUE && i % 2 == 0) {
            watched.supervise(2, i % 4 == 0);
        } else if (standing == Standing.IN_TIME && i % 9 == 4) {
            watched.raise(1, i % 2 == 0 ? Urgency.MAJOR : Urgency.URGENT, i % 3 == 1);
        }
    }

    void answered(Standing standing, int i) {
        var work = answer(standing, i, chance.between(12, 70));
        if (standing == Standing.NO_TERM && i % 3 == 0) {
            work.rate(1, chance.of(List.of(SATISFIED, SATISFIED, RATHER_SATISFIED, RATHER_SATISFIED, NOT_SATISFIED)));
        }
    }

    /** Answered some days ago; the standing is that of the report still owed. */
    private Work answer(Standing standing, int i, int ago) {
        var term = term(standing);
        var accepted = standing == Standing.OVERDUE ? Math.max(ago, 30) : ago;
        var kind = i % 4 == 3 ? PetitionKind.SUGGESTION : i % 9 == 5 ? PetitionKind.DENUNCIATION : PetitionKind.APPEAL;
        var reported = standing == Standing.NO_TERM && i % 4 == 1;
        var work = toAcceptance(accepted, i, kind, reported ? 12 : term, standing != Standing.NO_TERM || reported);
        busy(work, accepted, i);
        var answered = chance.between(2, Math.max(2, accepted - 6));
        work.answer(answered);
        if (reported) {
            work.report(answered - 1);
        }
        return work;
    }

    /** Days from today on which the closing report is due; 0 for none. */
    private int term(Standing standing) {
        return switch (standing) {
            case OVERDUE -> -chance.between(2, 9);
            case DUE_SOON -> 1;
            case IN_TIME -> chance.between(14, 30);
            case NO_TERM -> 0;
        };
    }

    void notAccepted(Standing standing, int i) {
        refused(standing, i);
    }

    private Work refused(Standing standing, int i) {
        var refused = standing == Standing.OVERDUE ? chance.between(14, 25) : chance.between(3, 30);
        var term = term(standing);
        if (term != 0 || i % 2 == 0) {
            var lane = teller.lane();
            var sent = refused + chance.between(2, 8);
            var work = teller.beforeRouting(sent, lane, i % 5 != 0, PetitionKind.APPEAL);
            send(work, sent, lane, term);
            work.refuse(refused);
            return work;
        }
        var work = teller.begin(refused + 6, teller.desk(), true, true, PetitionKind.APPEAL);
        work.take(refused + 6);
        work.register(refused + 4);
        work.refuse(refused);
        return work;
    }

    void closed(int i) {
        var work = i % 6 == 5 ? refused(Standing.NO_TERM, i) : answer(Standing.NO_TERM, i, chance.between(25, 120));
        work.close(1);
        if (i % 9 == 2) {
            work.reopen(1);
            if (i % 18 == 2) {
                work.note(1);
            }
            work.close(1);
        }
        if (i % 2 == 0) {
            work.rate(
                    1,
                    chance.of(List.of(
                            SATISFIED,
                            SATISFIED,
                            SATISFIED,
                            RATHER_SATISFIED,
                            RATHER_SATISFIED,
                            NOT_SATISFIED,
                            NOT_SATISFIED)));
        }
    }

    /** @param term days from today for the closing report; 0 for a plain transfer */
    private Work toAcceptance(int accepted, int i, PetitionKind kind, int term, boolean byLane) {
        if (byLane || term != 0 || i % 2 == 0) {
            var lane = teller.lane();
            var sent = accepted + chance.between(1, 7);
            var handedBack = i % 10 == 4;
            var work = teller.beforeRouting(handedBack ? sent + 6 : sent, lane, i % 7 != 0, kind);
            if (handedBack) {
                work.transfer(sent + 6, UnitCode.of(lane.getLast()));
                work.object(sent + 5);
                work.decideObjection(sent + 3, i % 20 == 4);
            }
            if (!handedBack || i % 20 == 4) {
                send(work, sent, lane, term);
            }
            work.take(accepted);
            work.accept(accepted);
            return work;
        }
        var began = accepted + chance.between(1, 8);
        var work = teller.begin(began, teller.desk(), true, i % 7 != 0, kind);
        work.take(began);
        work.register(began - 1);
        work.accept(accepted);
        return work;
    }

    private static void send(Work work, int sent, List<String> lane, int term) {
        var to = UnitCode.of(lane.getLast());
        if (term == 0) {
            work.transfer(sent, to);
        } else {
            work.assign(sent, to, term);
        }
    }

    /** What is done between acceptance and answer, more of it the longer it takes. */
    private void busy(Work work, int accepted, int i) {
        if (accepted < 4) {
            return;
        }
        work.note(accepted - 1);
        if (i % 3 == 0) {
            work.visit(accepted - 2);
        }
        if (i % 4 == 1) {
            work.supplement(accepted - 2);
        }
        if (i % 6 == 2) {
            work.attach(accepted - 2);
        }
        if (i % 7 == 3 && !work.holder.value().equals("gusu-chengguan")) {
            var helper = UnitCode.of("gusu-chengguan");
            work.invite(accepted - 3, helper);
            if (i % 2 == 0) {
                work.endAssistance(accepted - 3, helper);
            }
        }
        if (i % 11 == 4) {
            work.correctText(accepted - 3);
        }
    }
}

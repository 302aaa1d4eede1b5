package org.fengqiao.domain.hotline;

import java.util.Set;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.decision.Given;
import org.fengqiao.domain.hotline.CallCommand.AnswerCall;
import org.fengqiao.domain.hotline.CallCommand.CorrectCall;
import org.fengqiao.domain.hotline.CallCommand.FollowCall;
import org.fengqiao.domain.hotline.CallCommand.HandOverCall;
import org.fengqiao.domain.hotline.CallCommand.TakeCall;
import org.fengqiao.domain.petition.PetitionNumber;
import org.fengqiao.domain.rulebook.Rulebook;
import org.fengqiao.domain.unit.Suzhou;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/** A call for specs: who takes it, what is asked, what is said. */
final class Ringing {
    static final String ID = "0196a3f0-0000-7000-8000-0000000000c1";
    static final CallNumber NUMBER = new CallNumber("T320508-2026-000017");
    static final PetitionNumber PETITION = new PetitionNumber("320508-2026-000123");
    static final Sealed QUESTION = new Sealed("call/1", "q", "c2VhbGVk");
    static final Sealed ANSWER = new Sealed("call/1", "a", "c2VhbGVk");
    static final Caller CALLER = new Caller(null, new Sealed("person/1", "p", "c2VhbGVk"));
    static final Actor.Staff OFFICER = new Actor.Staff("officer", Suzhou.GUSU, Set.of(Duty.PETITION_OFFICER));
    static final AnswerCall ANSWERING = new AnswerCall(ID, ANSWER);
    static final HandOverCall HANDING_OVER = new HandOverCall(ID, "case-1", PETITION);
    static final CallEntry ENTRY = new CallEntry(CALLER, QUESTION, "0101", null);
    static final Sealed REASON = new Sealed("call/1", "r", "c2VhbGVk");
    static final CorrectCall CORRECTING = new CorrectCall(
            ID, CallCorrection.ofWords(CallFact.QUESTION, new Sealed("call/1", "q2", "c2VhbGVk")), REASON);
    static final FollowCall FOLLOWING = new FollowCall(ID, Suzhou.GUSU, Suzhou.KUNSHAN);

    private Ringing() {}

    static TakeCall take(@Nullable Sealed answer) {
        return new TakeCall(ID, NUMBER, Suzhou.GUSU, CALLER, QUESTION, "0101", answer);
    }

    static Facts facts() {
        return Given.facts(OFFICER);
    }

    /** Where somebody decided to hold to these rules. */
    static Facts holdingTo(String... rules) {
        var usual = facts();
        return new Facts(
                usual.now(),
                usual.actor(),
                usual.calendar(),
                Rulebook.petitions().turnedOn(Set.of(rules)),
                usual.units(),
                usual.roster(),
                usual.categories(),
                usual.reasons());
    }
}

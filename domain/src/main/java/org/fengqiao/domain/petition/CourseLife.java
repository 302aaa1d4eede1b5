package org.fengqiao.domain.petition;

import org.fengqiao.domain.petition.CourseEvent.LedToProcedure;
import org.fengqiao.domain.petition.CourseEvent.TakenUpAgain;
import org.fengqiao.domain.petition.Petition.Answered;
import org.fengqiao.domain.petition.Petition.InWork;
import org.fengqiao.domain.petition.Petition.Live;
import org.fengqiao.domain.petition.Petition.Registered;
import org.fengqiao.domain.petition.Petition.Routed;

/** What becomes of a petition that was led elsewhere or taken up again (导入程序、重新办理后的状态). */
final class CourseLife {
    private CourseLife() {}

    static Live after(Live live, CourseEvent event) {
        var day = event.occurredAt().day();
        return switch (event) {
            case LedToProcedure _ -> new Answered(live.matter(), null);
            case TakenUpAgain e -> {
                var matter = live.matter().ratedAnew();
                if (e.state() == PetitionState.IN_WORK) {
                    yield InWork.since(matter, day);
                }
                yield e.state() == PetitionState.ROUTED ? new Routed(matter, day, true) : new Registered(matter, day);
            }
        };
    }
}

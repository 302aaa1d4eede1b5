package org.fengqiao.ui.pretend;

import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.PublicationCommand.PublishOpinion;
import org.fengqiao.projections.publication.Found;
import org.fengqiao.projections.publication.PersonalSort;
import org.fengqiao.projections.publication.PublicWords;

/** Everybody is called 张小三 and reached at 13800000001; 13711112222 is an office's. */
public final class PretendPublicWords implements PublicWords {
    @Override
    public List<Found> found(Actor actor, String caseId, String title, String text) {
        return Stream.of(
                        new Found(PersonalSort.NAME, "张小三"),
                        new Found(PersonalSort.PHONE, "13800000001"),
                        new Found(PersonalSort.OTHER_PHONE, "13711112222"))
                .filter(found -> (title + text).contains(found.words()))
                .toList();
    }

    @Override
    public void require(Actor actor, PublishOpinion command) {}
}

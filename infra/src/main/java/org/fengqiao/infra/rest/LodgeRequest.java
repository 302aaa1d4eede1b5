package org.fengqiao.infra.rest;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.domain.petition.Channel;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.attachments.Upload;
import org.fengqiao.projections.cases.ContactWish;
import org.fengqiao.projections.cases.NewPetition;
import org.jspecify.annotations.Nullable;

/**
 * A petition as another system hands it in (提交信访件).
 *
 * @param channel NETWORK when left out
 * @param centre the caller's own unit when left out
 * @param receivedOn today when left out
 * @param headcount 1 when left out
 * @param visitors how many came in person, five at most (P04); all of them when left out
 * @param accused codes of the units that it is about, or whose staff; they and those below never see it (P14)
 * @param representatives who speaks for those who stand behind it; nobody when left out
 * @param contact how the complainant wants to be told; not at all when left out
 * @param oralRecord what was said, for phone and visit; the text when left out (P01)
 */
record LodgeRequest(
        @Nullable Channel channel,
        @Nullable @JsonAlias("unit") UnitCode centre,
        @Nullable LocalDate receivedOn,
        @NotBlank @Size(max = ActionRequest.NAME) String name,
        @Nullable @Size(max = ActionRequest.NAME) String phone,
        @Nullable @Size(max = ActionRequest.LINE) String address,
        @Nullable Integer headcount,
        @Nullable Integer visitors,
        @Nullable @Size(max = ActionRequest.LINE) String representatives,
        @NotBlank @Size(max = ActionRequest.TITLE) String title,
        @NotBlank @Size(max = ActionRequest.TEXT) String text,
        @Nullable @Size(max = ActionRequest.TEXT) String request,
        @Nullable @Size(max = ActionRequest.LINE) String place,
        @Nullable @Size(max = ActionRequest.TEXT) String oralRecord,
        @Nullable List<UnitCode> accused,
        @Nullable @Valid ContactRequest contact) {
    NewPetition petition(UnitCode own, LocalDate today, List<Upload> uploads) {
        var by = channel == null ? Channel.NETWORK : channel;
        return new NewPetition(
                by,
                centre == null ? own : centre,
                receivedOn == null ? today : receivedOn,
                name.strip(),
                phone,
                address,
                headcount == null ? 1 : headcount,
                visitors,
                title.strip(),
                text.strip(),
                request,
                place,
                said(by),
                accused == null ? Accused.NOBODY : Accused.units(accused),
                uploads,
                contact == null ? ContactWish.NONE : contact.wish(phone),
                representatives);
    }

    private @Nullable String said(Channel by) {
        var spoken = by == Channel.PHONE || by == Channel.VISIT;
        return oralRecord == null && spoken ? text.strip() : oralRecord;
    }

    @Override
    public String toString() {
        return "LodgeRequest[" + channel + " at " + centre + "]";
    }
}

package org.fengqiao.ui.counter;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.Attachment;
import org.fengqiao.domain.petition.EndingCommand.RatePetition;
import org.fengqiao.domain.petition.EndingCommand.SupplementPetition;
import org.fengqiao.domain.petition.EndingCommand.WithdrawPetition;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.RemedyCommand.AskForReview;
import org.fengqiao.domain.petition.RemedyCommand.RecordService;
import org.fengqiao.domain.petition.RemedyCommand.WithdrawReview;
import org.fengqiao.domain.petition.Satisfaction;
import org.fengqiao.domain.petition.Service;
import org.fengqiao.domain.petition.ServiceManner;
import org.fengqiao.domain.petition.ServiceResult;
import org.fengqiao.projections.attachments.Attachments;
import org.fengqiao.projections.cases.Cases;
import org.fengqiao.ui.words.OfficeDays;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Makes a command of what was filled in on a tracking page (办理请求). */
@Component
class MatterCommands {
    private final Cases cases;
    private final Attachments attachments;
    private final OfficeDays days;

    MatterCommands(Cases cases, Attachments attachments, OfficeDays days) {
        this.cases = cases;
        this.attachments = attachments;
        this.days = days;
    }

    /** What was filled in, looked through before. */
    record Filled(String words, String grade, List<MultipartFile> files) {
        /** Empty unless one of the grades was chosen. */
        Optional<Satisfaction> satisfaction() {
            return Arrays.stream(Satisfaction.values())
                    .filter(one -> one.name().equals(grade))
                    .findFirst();
        }
    }

    void send(MatterAct act, Actor.Complainant complainant, Filled filled, String commandId) {
        var id = act == MatterAct.SUPPLEMENT ? once(complainant, filled) : commandId;
        cases.send(complainant, command(act, complainant.caseId(), filled), id);
    }

    /** The same words and files on one day are one supplement, also from a page that was opened anew. */
    private String once(Actor.Complainant complainant, Filled filled) {
        var said = new StringJoiner("/");
        said.add("supplement").add(complainant.caseId()).add(days.today().toString());
        Uploads.read(filled.files()).forEach(upload -> said.add(named(upload.content())));
        return named(said.add(filled.words()).toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String named(byte[] content) {
        return UUID.nameUUIDFromBytes(content).toString();
    }

    private PetitionCommand command(MatterAct act, String caseId, Filled filled) {
        var sealing = cases.wordsOf(caseId);
        var words = filled.words();
        return switch (act) {
            case OPEN ->
                new RecordService(
                        caseId, new Service(ServiceManner.ONLINE, ServiceResult.RECEIVED, days.today(), null));
            case REVIEW -> new AskForReview(caseId, days.today(), null, sealing.outer(words));
            case WITHDRAW_REVIEW -> new WithdrawReview(caseId, sealing.outerOrNull(words));
            case RATE -> new RatePetition(caseId, filled.satisfaction().orElseThrow(), sealing.outerOrNull(words));
            case SUPPLEMENT -> new SupplementPetition(caseId, sealing.outer(words), kept(caseId, filled.files()));
            case WITHDRAW -> new WithdrawPetition(caseId, sealing.outerOrNull(words));
        };
    }

    private List<Attachment> kept(String caseId, List<MultipartFile> files) {
        var kept = new ArrayList<Attachment>();
        Uploads.read(files).forEach(upload -> kept.add(attachments.keep(caseId, upload, false)));
        return kept;
    }
}

package org.fengqiao.infra.rest;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.Attachment;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.projections.accounts.Accounts;
import org.fengqiao.projections.attachments.Attachments;
import org.fengqiao.projections.attachments.Upload;
import org.fengqiao.projections.cases.CaseWords;
import org.fengqiao.projections.worklist.Worklist;
import org.jspecify.annotations.Nullable;

/**
 * The case that a request is about, and what a request needs to become a command (请求所涉案件).
 *
 * @param actor who sends it
 * @param minute local time in Shanghai
 * @param uploads files that came with the request
 */
record OnCase(
        Actor actor, String caseId, CaseWords words, LocalDateTime minute, List<Upload> uploads, Shelves shelves) {
    private static final int MOST_FILES = 10;

    /** Where a request's files and names of others are looked up. */
    record Shelves(Attachments attachments, Worklist worklist, Accounts accounts) {}

    LocalDate today() {
        return minute.toLocalDate();
    }

    LocalDate orToday(@Nullable LocalDate day) {
        return day == null ? today() : day;
    }

    Moment now() {
        return Moment.atMinute(minute);
    }

    Attachment keepTheFile(boolean inner) {
        if (uploads.isEmpty()) {
            throw Refused.invalid("request.file-missing");
        }
        if (uploads.size() > 1) {
            throw Refused.invalid("request.one-file-only");
        }
        return shelves.attachments().keep(caseId, uploads.getFirst(), inner);
    }

    List<Attachment> keepTheFiles() {
        if (uploads.size() > MOST_FILES) {
            throw Refused.invalid("request.too-many-files", Integer.toString(MOST_FILES));
        }
        return uploads.stream()
                .map(upload -> shelves.attachments().keep(caseId, upload, false))
                .toList();
    }

    /** Another case by its number or id. */
    String caseIdOf(String numberOrId) {
        return caseIdOf(shelves.worklist(), actor, numberOrId);
    }

    static String caseIdOf(Worklist worklist, Actor actor, String numberOrId) {
        return isUuid(numberOrId)
                ? numberOrId
                : worklist.caseIdOf(actor, numberOrId.strip()).orElseThrow(() -> Refused.unknown("case.unknown"));
    }

    /** An account by its user name; an account as it is. */
    String accountOf(String userNameOrAccount) {
        return shelves.accounts()
                .staff(userNameOrAccount)
                .map(staff -> staff.account())
                .orElse(userNameOrAccount);
    }

    private static boolean isUuid(@Nullable String text) {
        try {
            return text != null && UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

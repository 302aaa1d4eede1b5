package org.fengqiao.infra.attachments;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.Attachment;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.blobs.Blobs;
import org.fengqiao.infra.engine.Senders;
import org.fengqiao.projections.access.Access;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.access.AccessLog;
import org.fengqiao.projections.attachments.Attachments;
import org.fengqiao.projections.attachments.Upload;
import org.fengqiao.projections.petitionfile.FileAttachment;
import org.fengqiao.projections.petitionfile.PetitionFile;
import org.fengqiao.projections.petitionfile.PetitionFiles;
import org.fengqiao.projections.words.KeyId;
import org.fengqiao.projections.words.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Files of cases, sealed under the case's keys; the file of the case says who may open them. */
@Component
class OfficeAttachments implements Attachments {
    private final Vault vault;
    private final Blobs blobs;
    private final PetitionFiles files;
    private final AccessLog log;

    OfficeAttachments(Vault vault, Blobs blobs, PetitionFiles files, AccessLog log) {
        this.vault = vault;
        this.blobs = blobs;
        this.files = files;
        this.log = log;
    }

    @Override
    public void check(Upload upload) {
        typeOf(upload.content());
    }

    private static FileType typeOf(byte[] content) {
        if (content.length == 0) {
            throw Refused.invalid("attachment.empty");
        }
        if (content.length > MOST_BYTES) {
            throw Refused.invalid("attachment.too-large");
        }
        return FileType.of(content).orElseThrow(() -> Refused.invalid("attachment.type"));
    }

    @Override
    public Attachment keep(String caseId, Upload upload, boolean inner) {
        var content = upload.content();
        var type = typeOf(content);
        var key = key(caseId, inner);
        var address = blobs.put(vault.seal(key, content));
        return new Attachment(
                address,
                vault.seal(key, FileName.of(upload.name(), type)),
                vault.seal(key, digest(content)),
                type.mediaType(),
                content.length,
                inner);
    }

    /** An auditor who stated no purpose reads no words about people, and a file is nothing else. */
    @Override
    public Opened open(Actor actor, String caseId, String address, @Nullable String purpose) {
        var file = files.open(actor, caseId, purpose);
        var found = all(file)
                .filter(one -> one.address().equals(address))
                .findFirst()
                .orElseThrow(() -> Refused.unknown("attachment.unknown"));
        if (file.wordsWithheld()) {
            throw Refused.denied("attachment.purpose-missing");
        }
        var unit = actor instanceof Actor.Staff staff ? staff.unit().value() : null;
        log.remember(Access.toCase(AccessKind.OPENED_ATTACHMENT, Senders.nameOf(actor), null, unit, caseId)
                .detailed(address));
        var content = blobs.get(address)
                .flatMap(closed -> vault.open(key(caseId, found.inner()), closed))
                .orElseThrow(() -> Refused.unknown("attachment.gone"));
        return new Opened(found.name(), found.mediaType(), content);
    }

    private static Stream<FileAttachment> all(PetitionFile file) {
        return Stream.concat(
                file.attachments().stream(),
                file.supplements().stream().flatMap(supplement -> supplement.attachments().stream()));
    }

    private static KeyId key(String caseId, boolean inner) {
        return inner ? KeyId.caseInner(caseId) : KeyId.caseOuter(caseId);
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.fengqiao.infra.cases;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.fengqiao.projections.tracking.QueryCodes;
import org.fengqiao.projections.words.KeyId;
import org.fengqiao.projections.words.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Query codes of complainants (查询码): twelve characters that cannot be mistaken for one another, sixty bits. Only a hash
 * can be looked up; the code itself lies sealed under the case's outer key, so that a repeated lodging shows it again.
 */
@Component
class QueryCodeBook implements QueryCodes {
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String FIRST = "first";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;

    /**
     * What is kept for one number.
     *
     * @param issuedBy the command it was reissued by; null for the first code
     */
    private record Kept(
            String caseId,
            String hash,
            Sealed code,
            @Nullable String issuedBy) {}

    private final Records records;
    private final Vault vault;
    private final JsonMapper json = JsonMapper.builder().build();
    private final SecureRandom random = new SecureRandom();

    QueryCodeBook(Records records, Vault vault) {
        this.records = records;
        this.vault = vault;
    }

    /**
     * The code of this petition; the same one when it was issued before.
     *
     * @throws Refused {@code tracking.code-replaced}: whoever only repeats the lodging does not get the newer one
     */
    String issue(String number, String caseId) {
        var code = random();
        var kept = kept(number, caseId, code, null);
        if (records.insert(RecordTable.QUERY_CODES, number, json.writeValueAsString(kept))) {
            return code;
        }
        var first = find(number);
        if (first.map(Kept::issuedBy).isPresent()) {
            throw Refused.conflict("tracking.code-replaced");
        }
        return first.flatMap(before -> vault.open(before.code())).orElse("");
    }

    /** Another code, with which the one before opens nothing; the same one when the same command asks again. */
    String reissue(String number, String caseId, String commandId) {
        var before = find(number).filter(kept -> commandId.equals(kept.issuedBy()));
        if (before.isPresent()) {
            return vault.open(before.get().code()).orElse("");
        }
        var code = random();
        records.put(RecordTable.QUERY_CODES, number, json.writeValueAsString(kept(number, caseId, code, commandId)));
        return code;
    }

    private Kept kept(String number, String caseId, String code, @Nullable String issuedBy) {
        return new Kept(caseId, hash(number, code), vault.seal(KeyId.caseOuter(caseId), code), issuedBy);
    }

    @Override
    public Optional<String> caseOf(String number, String code) {
        var kept = find(number.strip());
        var asked = hash(number.strip(), plain(code));
        var known = kept.map(Kept::hash).orElse(hash("", ""));
        var same = MessageDigest.isEqual(
                known.getBytes(StandardCharsets.US_ASCII), asked.getBytes(StandardCharsets.US_ASCII));
        return same ? kept.map(Kept::caseId) : Optional.empty();
    }

    @Override
    public Optional<String> issueOf(String number) {
        return find(number).map(kept -> kept.issuedBy() == null ? FIRST : kept.issuedBy());
    }

    private Optional<Kept> find(String number) {
        return number.isEmpty()
                ? Optional.empty()
                : records.find(RecordTable.QUERY_CODES, number).map(text -> json.readValue(text, Kept.class));
    }

    private String random() {
        var code = new StringBuilder();
        for (var i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    private static String plain(String code) {
        return code.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    }

    private static String hash(String number, String code) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var bytes = (number + "/" + plain(code)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(digest.digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

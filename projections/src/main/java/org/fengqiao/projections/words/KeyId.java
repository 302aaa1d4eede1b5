package org.fengqiao.projections.words;

import org.fengqiao.domain.words.Sealed;

/**
 * Which key seals words (密钥编号): a person's, one of a case's two, or an account's.
 *
 * @param value path-like, for example {@code case/0190…/outer}; made of identifiers only, never of names
 */
public record KeyId(String value) {
    public KeyId {
        if (value.isEmpty() || !printable(value)) {
            throw new IllegalArgumentException("A key id is printable ASCII without spaces");
        }
    }

    /** Who a person is: name, identity number, phone, address. */
    public static KeyId person(String personId) {
        return new KeyId("person/" + personId);
    }

    /** What was written to and by the complainant. */
    public static KeyId caseOuter(String caseId) {
        return new KeyId("case/" + caseId + "/outer");
    }

    /** Internal notes of a case; never opened for the complainant. */
    public static KeyId caseInner(String caseId) {
        return new KeyId("case/" + caseId + "/inner");
    }

    /** What was asked and answered in a call to the hotline. */
    public static KeyId call(String callId) {
        return new KeyId("call/" + callId);
    }

    /** What was written about a hot issue as a whole, before it is written into each of its letters. */
    public static KeyId hotIssue(String issueId) {
        return new KeyId("issue/" + issueId);
    }

    /** What a petition office proposed, and what it was answered. */
    public static KeyId proposal(String proposalId) {
        return new KeyId("proposal/" + proposalId);
    }

    /** What an account holder wrote or is called. */
    public static KeyId account(String accountId) {
        return new KeyId("account/" + accountId);
    }

    /** The images of all units' stamps. */
    public static KeyId stamps() {
        return new KeyId("house/stamps");
    }

    /** Who signs for which unit. */
    public static KeyId signatories() {
        return new KeyId("house/signatories");
    }

    /** Asked for every field of every row that is opened. */
    private static boolean printable(String value) {
        for (var i = 0; i < value.length(); i++) {
            if (value.charAt(i) <= ' ' || value.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /** Whether it seals who somebody is. */
    public boolean isOfPerson() {
        return value.startsWith("person/");
    }

    /** Whether it seals what is internal to a case. */
    public boolean isInner() {
        return value.startsWith("case/") && value.endsWith("/inner");
    }

    /** The key that these words were sealed with. */
    public static KeyId of(Sealed words) {
        return new KeyId(words.keyId());
    }

    @Override
    public String toString() {
        return value;
    }
}

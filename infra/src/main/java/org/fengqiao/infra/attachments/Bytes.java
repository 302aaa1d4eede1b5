package org.fengqiao.infra.attachments;

/** Looks for bytes in bytes. */
final class Bytes {
    private Bytes() {}

    static boolean contain(byte[] content, byte[] part) {
        for (var at = 0; at <= content.length - part.length; at++) {
            if (content[at] == part[0] && standsAt(content, part, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean standsAt(byte[] content, byte[] part, int at) {
        for (var i = 1; i < part.length; i++) {
            if (content[at + i] != part[i]) {
                return false;
            }
        }
        return true;
    }
}

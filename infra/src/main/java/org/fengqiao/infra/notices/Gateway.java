package org.fengqiao.infra.notices;

import org.fengqiao.domain.petition.Means;

/** A way out of the platform (外发通道): hands one letter to whoever carries it on. */
interface Gateway {
    Means means();

    /**
     * Returns once it was taken. The same id is sent along at every try, so that whoever takes it can tell a repetition.
     *
     * @throws NotSent when it was not, or nobody knows
     */
    void send(String id, Letter letter) throws NotSent;

    /** A letter with its address and words, on its way out; kept nowhere. */
    record Letter(Means means, String address, String subject, String text) {
        @Override
        public String toString() {
            return "Letter[" + means + "]";
        }
    }

    /** It did not go out (未发出): why, as a code, and whether it never will. */
    final class NotSent extends Exception {
        private static final long serialVersionUID = 1;

        private final String code;
        private final boolean forGood;

        private NotSent(String code, boolean forGood) {
            super(code);
            this.code = code;
            this.forGood = forGood;
        }

        static NotSent forNow(String code) {
            return new NotSent(code, false);
        }

        static NotSent forGood(String code) {
            return new NotSent(code, true);
        }

        String code() {
            return code;
        }

        boolean forGood() {
            return forGood;
        }
    }
}

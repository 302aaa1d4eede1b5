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

    /** It did not go out (未发出): why, as a code, and what that says of the next try. */
    final class NotSent extends Exception {
        private static final long serialVersionUID = 1;

        /** What a try in vain says. */
        enum Says {
            /** Something about this message; another time it may go. */
            FOR_NOW,
            /** This message will never go. */
            FOR_GOOD,
            /** Nothing about this message: the gateway takes none at the moment. */
            GATEWAY_DOWN
        }

        private final String code;
        private final Says says;

        private NotSent(String code, Says says) {
            super(code);
            this.code = code;
            this.says = says;
        }

        static NotSent forNow(String code) {
            return new NotSent(code, Says.FOR_NOW);
        }

        static NotSent forGood(String code) {
            return new NotSent(code, Says.FOR_GOOD);
        }

        static NotSent gatewayDown(String code) {
            return new NotSent(code, Says.GATEWAY_DOWN);
        }

        String code() {
            return code;
        }

        boolean forGood() {
            return says == Says.FOR_GOOD;
        }

        boolean gatewayDown() {
            return says == Says.GATEWAY_DOWN;
        }
    }
}

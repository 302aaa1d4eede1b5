package org.fengqiao.infra.cli;

import io.axoniq.axonserver.grpc.control.ClientIdentification;
import io.axoniq.axonserver.grpc.control.PlatformServiceGrpc;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Where the Axon Server is (事件服务器地址). It is asked who it is before anything is started: the connector would try for
 * ever, also with a server that is quite another one.
 */
record AxonServerAddress(String host, int port) {
    private static final int USUAL_PORT = 8124;

    /** What no Axon Server says, also where it lets nobody in without a token. */
    private static final Set<Status.Code> NOT_ITS_ANSWERS = EnumSet.of(
            Status.Code.UNAVAILABLE,
            Status.Code.DEADLINE_EXCEEDED,
            Status.Code.UNIMPLEMENTED,
            Status.Code.INTERNAL,
            Status.Code.UNKNOWN);

    /**
     * @param servers as in {@code AXON_SERVER}: the first one is looked at
     * @param secured {@code true} where it speaks TLS; then only whether somebody listens
     * @throws InTheWay {@code trouble.axon-server} when nobody listens, {@code trouble.no-axon-server} when another does
     */
    static void look(String servers, String secured, int patienceMs) {
        if (servers.isBlank()) {
            return;
        }
        var first = servers.split(",", 2)[0].strip();
        var address = of(first);
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.host(), address.port()), patienceMs);
        } catch (IOException | IllegalArgumentException e) {
            throw new InTheWay("trouble.axon-server", first);
        }
        if (!Boolean.parseBoolean(secured) && !address.answers(patienceMs)) {
            throw new InTheWay("trouble.no-axon-server", first);
        }
    }

    private static AxonServerAddress of(String server) {
        var cut = server.lastIndexOf(':');
        try {
            return cut < 0
                    ? new AxonServerAddress(server, USUAL_PORT)
                    : new AxonServerAddress(server.substring(0, cut), Integer.parseInt(server.substring(cut + 1)));
        } catch (NumberFormatException e) {
            throw new InTheWay("trouble.axon-server", server);
        }
    }

    private boolean answers(int patienceMs) {
        var channel = Grpc.newChannelBuilderForAddress(host, port, InsecureChannelCredentials.create())
                .build();
        try {
            var asked = PlatformServiceGrpc.newBlockingStub(channel)
                    .withDeadlineAfter(patienceMs, TimeUnit.MILLISECONDS)
                    .getPlatformServer(ClientIdentification.newBuilder()
                            .setComponentName("fengqiao")
                            .setClientId("fengqiao-look")
                            .build());
            return asked != null;
        } catch (StatusRuntimeException e) {
            return !NOT_ITS_ANSWERS.contains(e.getStatus().getCode());
        } finally {
            channel.shutdownNow();
        }
    }
}

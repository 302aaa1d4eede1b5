package org.fengqiao.infra.events;

import io.axoniq.axonserver.grpc.ProcessingKey;
import io.axoniq.axonserver.grpc.command.Command;
import io.axoniq.axonserver.grpc.command.CommandProviderInbound;
import io.axoniq.axonserver.grpc.command.CommandProviderOutbound;
import io.axoniq.axonserver.grpc.command.CommandResponse;
import io.axoniq.axonserver.grpc.command.CommandServiceGrpc.CommandServiceImplBase;
import io.axoniq.axonserver.grpc.control.ClientIdentification;
import io.axoniq.axonserver.grpc.control.NodeInfo;
import io.axoniq.axonserver.grpc.control.PlatformInboundInstruction;
import io.axoniq.axonserver.grpc.control.PlatformInfo;
import io.axoniq.axonserver.grpc.control.PlatformOutboundInstruction;
import io.axoniq.axonserver.grpc.control.PlatformServiceGrpc.PlatformServiceImplBase;
import io.axoniq.axonserver.grpc.event.Confirmation;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventStoreGrpc.EventStoreImplBase;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import io.axoniq.axonserver.grpc.event.GetAggregateEventsRequest;
import io.axoniq.axonserver.grpc.event.GetAggregateSnapshotsRequest;
import io.axoniq.axonserver.grpc.event.GetEventsRequest;
import io.axoniq.axonserver.grpc.event.GetFirstTokenRequest;
import io.axoniq.axonserver.grpc.event.GetLastTokenRequest;
import io.axoniq.axonserver.grpc.event.ReadHighestSequenceNrRequest;
import io.axoniq.axonserver.grpc.event.ReadHighestSequenceNrResponse;
import io.axoniq.axonserver.grpc.event.TrackingToken;
import io.axoniq.axonserver.grpc.query.QueryProviderInbound;
import io.axoniq.axonserver.grpc.query.QueryProviderOutbound;
import io.axoniq.axonserver.grpc.query.QueryServiceGrpc.QueryServiceImplBase;
import io.axoniq.axonserver.grpc.query.SubscriptionQueryRequest;
import io.axoniq.axonserver.grpc.query.SubscriptionQueryResponse;
import io.grpc.Grpc;
import io.grpc.InsecureServerCredentials;
import io.grpc.Server;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * As much of an Axon Server as the nodes of an application need: commands go to one that handles them, events are kept in a
 * list. It speaks the protocol of the real one, so that what is wired to it is wired to that.
 */
final class PretendAxonServer implements AutoCloseable {
    private final List<Event> events = new ArrayList<>();
    private final List<Reader> readers = new ArrayList<>();
    private final Server server;

    PretendAxonServer() throws IOException {
        server = Grpc.newServerBuilderForPort(0, InsecureServerCredentials.create())
                .addService(new Platform())
                .addService(new Commands())
                .addService(new Store())
                .addService(new Queries())
                .build()
                .start();
    }

    String address() {
        return "127.0.0.1:" + server.getPort();
    }

    synchronized List<Event> events() {
        return List.copyOf(events);
    }

    private synchronized void append(List<Event> more) {
        events.addAll(more);
        readers.forEach(Reader::push);
    }

    private static <T> void answer(StreamObserver<T> observer, T value) {
        observer.onNext(value);
        observer.onCompleted();
    }

    @Override
    public void close() {
        server.shutdownNow();
    }

    /** Says that this is the node to talk to. */
    private final class Platform extends PlatformServiceImplBase {
        @Override
        public void getPlatformServer(ClientIdentification client, StreamObserver<PlatformInfo> observer) {
            var node = NodeInfo.newBuilder().setHostName("127.0.0.1").setGrpcPort(server.getPort());
            answer(
                    observer,
                    PlatformInfo.newBuilder()
                            .setPrimary(node)
                            .setSameConnection(true)
                            .build());
        }

        @Override
        public StreamObserver<PlatformInboundInstruction> openStream(
                StreamObserver<PlatformOutboundInstruction> observer) {
            return new Listening<>(_ -> {}, observer::onCompleted);
        }
    }

    /** Each node handles everything; what is sent to one aggregate goes to one of them. */
    private static final class Commands extends CommandServiceImplBase {
        private final Map<String, StreamObserver<CommandResponse>> waiting = new ConcurrentHashMap<>();
        private final List<StreamObserver<CommandProviderInbound>> nodes = new ArrayList<>();

        @Override
        public synchronized StreamObserver<CommandProviderOutbound> openStream(
                StreamObserver<CommandProviderInbound> observer) {
            nodes.add(observer);
            return new Listening<>(said -> told(observer, said), () -> leave(observer), () -> isGone(observer));
        }

        private void leave(StreamObserver<CommandProviderInbound> node) {
            isGone(node);
            node.onCompleted();
        }

        private synchronized void isGone(StreamObserver<CommandProviderInbound> node) {
            nodes.remove(node);
        }

        private synchronized void told(StreamObserver<CommandProviderInbound> node, CommandProviderOutbound said) {
            if (said.hasUnsubscribe()) {
                isGone(node);
            }
            if (said.hasCommandResponse()) {
                var response = said.getCommandResponse();
                answer(waiting.remove(response.getRequestIdentifier()), response);
            }
        }

        @Override
        public synchronized void dispatch(Command command, StreamObserver<CommandResponse> observer) {
            waiting.put(command.getMessageIdentifier(), observer);
            nodes.get(Math.floorMod(routingKey(command).hashCode(), nodes.size()))
                    .onNext(CommandProviderInbound.newBuilder()
                            .setCommand(command)
                            .build());
        }

        private static String routingKey(Command command) {
            return command.getProcessingInstructionsList().stream()
                    .filter(instruction -> instruction.getKey() == ProcessingKey.ROUTING_KEY)
                    .map(instruction -> instruction.getValue().getTextValue())
                    .findFirst()
                    .orElse(command.getMessageIdentifier());
        }
    }

    /** Nobody asks over the bus here, but an application reports for it. */
    private static final class Queries extends QueryServiceImplBase {
        @Override
        public StreamObserver<QueryProviderOutbound> openStream(StreamObserver<QueryProviderInbound> observer) {
            return new Listening<>(_ -> {}, observer::onCompleted);
        }

        @Override
        public StreamObserver<SubscriptionQueryRequest> subscription(
                StreamObserver<SubscriptionQueryResponse> observer) {
            return new Listening<>(_ -> {}, observer::onCompleted);
        }
    }

    /** Events in a list; the token is the place in it. */
    private final class Store extends EventStoreImplBase {
        @Override
        public StreamObserver<Event> appendEvent(StreamObserver<Confirmation> observer) {
            var batch = new ArrayList<Event>();
            return new Listening<>(batch::add, () -> {
                append(batch);
                answer(observer, Confirmation.newBuilder().setSuccess(true).build());
            });
        }

        @Override
        public void listAggregateEvents(GetAggregateEventsRequest request, StreamObserver<Event> observer) {
            events().stream()
                    .filter(event -> event.getAggregateIdentifier().equals(request.getAggregateId()))
                    .filter(event -> event.getAggregateSequenceNumber() >= request.getInitialSequence())
                    .forEach(observer::onNext);
            observer.onCompleted();
        }

        @Override
        public void listAggregateSnapshots(GetAggregateSnapshotsRequest request, StreamObserver<Event> observer) {
            observer.onCompleted();
        }

        @Override
        public StreamObserver<GetEventsRequest> listEvents(StreamObserver<EventWithToken> observer) {
            var reader = new Reader(observer);
            return new Listening<>(reader::ask, () -> reader.leave(observer), reader::isGone);
        }

        @Override
        public void readHighestSequenceNr(
                ReadHighestSequenceNrRequest request, StreamObserver<ReadHighestSequenceNrResponse> observer) {
            var highest = events().stream()
                    .filter(event -> event.getAggregateIdentifier().equals(request.getAggregateId()))
                    .mapToLong(Event::getAggregateSequenceNumber)
                    .max()
                    .orElse(-1);
            answer(
                    observer,
                    ReadHighestSequenceNrResponse.newBuilder()
                            .setToSequenceNr(highest)
                            .build());
        }

        @Override
        public void getFirstToken(GetFirstTokenRequest request, StreamObserver<TrackingToken> observer) {
            answer(observer, TrackingToken.newBuilder().setToken(0).build());
        }

        @Override
        public void getLastToken(GetLastTokenRequest request, StreamObserver<TrackingToken> observer) {
            answer(
                    observer,
                    TrackingToken.newBuilder().setToken(events().size() - 1).build());
        }
    }

    /** Somebody who follows the events, as far as permits go. */
    private final class Reader {
        private final StreamObserver<EventWithToken> observer;
        private long next = -1;
        private long permits;

        Reader(StreamObserver<EventWithToken> observer) {
            this.observer = observer;
        }

        void ask(GetEventsRequest request) {
            synchronized (PretendAxonServer.this) {
                if (next < 0) {
                    next = request.getTrackingToken();
                    readers.add(this);
                }
                permits += request.getNumberOfPermits();
                push();
            }
        }

        void push() {
            while (permits > 0 && next < events.size()) {
                var event = events.get((int) next);
                observer.onNext(EventWithToken.newBuilder()
                        .setToken(next++)
                        .setEvent(event)
                        .build());
                permits--;
            }
        }

        void leave(StreamObserver<EventWithToken> done) {
            isGone();
            done.onCompleted();
        }

        void isGone() {
            synchronized (PretendAxonServer.this) {
                readers.remove(this);
            }
        }
    }

    /** @param lost whoever listened went without a word */
    private record Listening<T>(Consumer<T> heard, Runnable ended, Runnable lost) implements StreamObserver<T> {
        Listening(Consumer<T> heard, Runnable ended) {
            this(heard, ended, () -> {});
        }

        @Override
        public void onNext(T value) {
            heard.accept(value);
        }

        @Override
        public void onError(Throwable thrown) {
            lost.run();
        }

        @Override
        public void onCompleted() {
            ended.run();
        }
    }
}

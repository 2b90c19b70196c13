package dev.kernvraag.attack;

import dev.kernvraag.bench.Client;
import dev.kernvraag.bench.FlowClient;
import dev.kernvraag.board.Room;
import dev.kernvraag.participant.Token;
import dev.kernvraag.workshop.WorkshopService;
import java.io.IOException;
import java.net.http.HttpClient;
import java.util.concurrent.CompletionException;
import org.springframework.context.ApplicationContext;

/**
 * One network that joins as many people to a room as it can, while somebody from elsewhere wants to come in too.
 *
 * <p>Arguments: seconds (50).
 */
public final class MassJoin implements Attack {
    private static final int JOINS = 320;

    private String link = "";

    private MassJoin() {}

    /** Attacks. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Trial.of(new MassJoin(), arguments);
    }

    @Override
    public String name() {
        return "mass-join";
    }

    @Override
    public void prepare(ApplicationContext context, Room honest) {
        link = context.getBean(WorkshopService.class)
                .get(honest.facilitator(), honest.workshop())
                .link()
                .toString();
    }

    @Override
    public void run(Target target) throws InterruptedException {
        HttpClient network = from(0);
        for (int i = 0; i < JOINS && !target.isOver(); i++) {
            target.count(join(target, new FlowClient(target.port(), network), "Bot " + i));
        }
        target.demand(
                "a newcomer from elsewhere gets in",
                join(target, new FlowClient(target.port(), from(1)), "Newcomer").equals("inside"));
    }

    private String join(Target target, FlowClient visitor, String name) throws InterruptedException {
        Room room = target.honest();
        try {
            visitor.load("join/" + link);
            visitor.typeAndPress("vaadin-text-field", name);
            if (!visitor.has(Token.cookieName(room.workshop()))) {
                return "refused";
            }
            Client.open(room.address(target.port()), visitor.cookie(), (from, message) -> {})
                    .close();
            return "inside";
        } catch (IOException | IllegalStateException e) {
            return "refused";
        } catch (CompletionException e) {
            return "waiting at the door";
        }
    }

    private static HttpClient from(int network) {
        return HttpClient.newBuilder().localAddress(Target.address(network)).build();
    }
}

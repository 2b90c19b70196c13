package dev.kernvraag.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.ContinueResponseTiming;
import org.apache.coyote.InputBuffer;

/**
 * Refuses a body that nobody needs without reading it, and cuts off what is too long or comes too slowly, whoever reads it
 * and however it is announced.
 *
 * <p>What is left of a body when a request is answered, Tomcat would read on and on so as to use the connection again; it is
 * closed instead.
 */
class BodyValve extends ValveBase {
    private static final String CHUNKED = "transfer-encoding";

    private final Shares reading;

    BodyValve(Shares reading) {
        super(true);
        this.reading = reading;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        long length = request.getContentLengthLong();
        if (length == 0 || (length < 0 && request.getHeader(CHUNKED) == null)) {
            getNext().invoke(request, response);
            return;
        }
        BodyRule rule = BodyRule.of(request).orElse(null);
        if (rule == null || length > rule.most()) {
            refuse(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        ClientNetwork network = ClientNetwork.of(request.getRemoteAddr());
        if (!reading.take(network)) {
            refuse(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            read(request, response, rule, length);
        } finally {
            reading.giveBack(network);
        }
    }

    private void read(Request request, Response response, BodyRule rule, long length)
            throws IOException, ServletException {
        org.apache.coyote.Request coyote = request.getCoyoteRequest();
        InputBuffer source = coyote.getInputBuffer();
        BoundedBody body = new BoundedBody(source, rule, length);
        try {
            if (rule.whole()) {
                response.sendAcknowledgement(ContinueResponseTiming.ALWAYS);
                byte[] whole = body.whole();
                if (body.status() != 0) {
                    refuse(request, response, body.status());
                    return;
                }
                coyote.setInputBuffer(new WholeBody(whole));
            } else {
                coyote.setInputBuffer(body);
            }
            getNext().invoke(request, response);
            body.drain();
        } finally {
            coyote.setInputBuffer(source);
            if (!body.isWhole()) {
                coyote.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            }
        }
    }

    private static void refuse(Request request, Response response, int status) {
        response.setStatus(status);
        response.setHeader("Connection", "close");
        request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }
}

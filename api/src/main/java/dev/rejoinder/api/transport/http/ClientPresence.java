package dev.rejoinder.api.transport.http;

import java.io.IOException;
import java.util.function.BooleanSupplier;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/// Lets the thread that waits for an answer ask whether the client still waits, too, and hang up on it.
///
/// The servlet API says nothing of a client that leaves before something is written to it. Tomcat can be asked to
/// read ahead without waiting: a connection that was closed then claims a single byte, its way to announce a read
/// that will fail, while one that is merely silent has none, and a request sent ahead has many. The question may
/// only be put by the thread that handles the request, after its body was read. Nor does that API know how to end an
/// answer that is under way in any other way than as if it were whole; Tomcat can close the connection.
class ClientPresence extends ValveBase {

    private static final String GONE = ClientPresence.class.getName() + ".gone";

    private static final String END = ClientPresence.class.getName() + ".end";

    ClientPresence() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        BooleanSupplier gone = () -> isGone(request.getCoyoteRequest());
        Runnable end = () -> response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
        request.setAttribute(GONE, gone);
        request.setAttribute(END, end);
        getNext().invoke(request, response);
    }

    /// True of a request whose client has closed its side of the connection.
    static boolean hasLeft(HttpServletRequest request) {
        return request.getAttribute(GONE) instanceof BooleanSupplier gone && gone.getAsBoolean();
    }

    /// Cuts the connection, so that the client sees that the answer is not whole.
    static void hangUp(HttpServletRequest request) {
        if (request.getAttribute(END) instanceof Runnable end) {
            end.run();
        }
    }

    private static boolean isGone(org.apache.coyote.Request request) {
        request.action(ActionCode.AVAILABLE, true);
        return request.getAvailable() == 1;
    }
}

package dev.rejoinder.api.address;

import java.io.IOException;
import java.util.regex.Pattern;

import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.api.transport.RequestId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses requests that name another host. A page from elsewhere can point its own name at this machine, and its
/// scripts would then be of the same origin as the server; the name is what gives them away.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class HostGuard extends OncePerRequestFilter {

    private static final Pattern THIS_MACHINE =
            Pattern.compile("(?i:localhost|127(\\.\\d{1,3}){3}|\\[::1\\])(:\\d{1,5})?");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        if (namesThisMachine(request.getHeader("Host"))) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(421);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write("""
                {"errors":[{"message":"This server answers as localhost only.",\
                "extensions":{"code":"%s","requestId":"%s"}}]}"""
                .formatted(ErrorCode.UNKNOWN_HOST, RequestId.of(request)));
    }

    private static boolean namesThisMachine(@Nullable String host) {
        return host != null && THIS_MACHINE.matcher(host).matches();
    }
}

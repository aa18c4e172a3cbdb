package Cognito::Client;

# Requests as Cognito's clients send them: JSON 1.1 by POST, the Query form
# by GET, and bytes of the test's own making.  Every request has its own
# connection, so that a reload between two of them cannot get in the way.
#
# An answer is { status, headers (names in lower case), raw (bytes), body
# (decoded JSON, undef when it is none) }.

use strict;
use warnings;

use Carp qw(croak);
use IO::Select;
use IO::Socket::INET;
use JSON::PP ();
use Time::HiRes qw(time);

use Cognito::Signature qw(sign_headers escape);

use Exporter qw(import);

our @EXPORT_OK = qw(call_operation query_operation http_request raw_exchange
                    open_socket read_answer encode_query json_text);

use constant PREFIX  => 'AWSCognitoIdentityProviderService.';
use constant TIMEOUT => $ENV{COGNITO_PATIENCE} || 20;

# operations that need no signature; the others are signed when called

our %unsigned = map { $_ => 1 } qw(
    AssociateSoftwareToken ChangePassword CompleteWebAuthnRegistration
    ConfirmDevice ConfirmForgotPassword ConfirmSignUp DeleteUser
    DeleteUserAttributes DeleteWebAuthnCredential ForgetDevice ForgotPassword
    GetDevice GetTokensFromRefreshToken GetUser
    GetUserAttributeVerificationCode GetUserAuthFactors GlobalSignOut
    InitiateAuth ListDevices ListUserSessions ListWebAuthnCredentials
    ResendConfirmationCode RespondToAuthChallenge RevokeToken
    RevokeUserSession SetUserMFAPreference SetUserSettings SignUp
    StartWebAuthnRegistration UpdateAuthEventFeedback UpdateDeviceStatus
    UpdateUserAttributes VerifySoftwareToken VerifyUserAttribute
);

my $json = JSON::PP->new->utf8->canonical->allow_nonref->allow_blessed;


sub json_text { $json->encode($_[0]) }


# Options of call_operation and query_operation:
#
#   sign    => 0 or 1 (by default what the operation needs)
#   key, secret => 'local'        skew   => seconds the clock is wrong by
#   headers => { name => value, or undef: leave it out }
#   path    => '/'                host   => the Host header
#   body    => bytes instead of the input
#   target  => the whole X-Amz-Target instead of the operation's
#   offset  => seconds the server's clock is ahead (the Test fills it in)

sub call_operation {
    my ($port, $operation, $input, %options) = @_;

    my %headers = (
        'content-type' => 'application/x-amz-json-1.1',
        'x-amz-target' => $options{target} // PREFIX . $operation,
        %{lower($options{headers})},
    );

    return http_request($port, 'POST',
                        path    => $options{path} // '/',
                        headers => \%headers,
                        body    => $options{body} // json_text($input // {}),
                        sign    => $options{sign} // !$unsigned{$operation},
                        map { $_ => $options{$_} }
                            qw(key secret skew offset host region token));
}


# The Query form.  Lists become Name.member.N, maps Name.entry.N.key and
# .value, structures Name.Member; a text is sent as it is.

sub query_operation {
    my ($port, $operation, $input, %options) = @_;

    my $query = $options{query}
                // join '&', "Action=$operation", encode_query($input);

    return http_request($port, $options{method} // 'GET',
                        path    => $options{path} // '/',
                        query   => $query,
                        headers => lower($options{headers}),
                        body    => $options{body},
                        sign    => $options{sign} // !$unsigned{$operation},
                        map { $_ => $options{$_} }
                            qw(key secret skew offset host region token));
}


sub encode_query {
    my ($value, $name) = @_;

    if (ref $value eq 'ARRAY') {
        my $i = 0;
        return map { $i++; encode_query($_, "$name.member.$i") } @$value;
    }

    if (ref $value eq 'HASH') {
        return map {
            encode_query($value->{$_}, defined $name ? "$name.$_" : $_)
        } sort keys %$value;
    }

    $value = $value ? 'true' : 'false' if JSON::PP::is_bool($value);

    return escape($name) . '=' . escape($value);
}


sub http_request {
    my ($port, $method, %request) = @_;

    my $body = $request{body};
    my $query = $request{query} // '';
    my $path = $request{path} // '/';
    my $host = $request{host} // "127.0.0.1:$port";

    my %headers = (host => $host, %{lower($request{headers})});

    $headers{'content-length'} //= length($body) if defined $body;
    delete $headers{$_} for grep { !defined $headers{$_} } keys %headers;

    if ($request{sign}) {
        my %signed = map { $_ => $headers{$_} }
                     grep { $_ ne 'content-length' } keys %headers;

        my $added = sign_headers(
            method  => $method,  path => $path,  query => $query,
            headers => \%signed, body => $body,
            key     => $request{key} // 'local',
            secret  => $request{secret} // 'local',
            token   => $request{token},
            region  => $request{region},
            time    => int(time()) + ($request{offset} // 0)
                       + ($request{skew} // 0));

        %headers = (%headers, %$added);
    }

    $headers{connection} //= 'close';

    my $text = "$method $path" . (length $query ? "?$query" : '')
        . " HTTP/1.1\r\n"
        . join('', map { "$_: $headers{$_}\r\n" } sort keys %headers)
        . "\r\n" . ($body // '');

    return raw_exchange($port, $text, method => $method);
}


sub lower {
    my ($headers) = @_;

    return { map { lc($_) => $headers->{$_} } keys %{$headers // {}} };
}


sub open_socket {
    my ($port) = @_;

    my $socket = IO::Socket::INET->new(PeerAddr => "127.0.0.1:$port",
                                       Timeout => TIMEOUT)
        or croak("no connection to port $port: $!");

    binmode($socket);
    $socket->autoflush(1);

    return $socket;
}


sub raw_exchange {
    my ($port, $bytes, %options) = @_;

    my $socket = open_socket($port);

    # the server may answer and close before it has read all

    local $SIG{PIPE} = 'IGNORE';

    utf8::encode($bytes) if utf8::is_utf8($bytes);
    print $socket $bytes;

    my $answer = read_answer($socket, %options);

    close($socket);

    return $answer;
}


# reads one answer; options: method => 'HEAD' (no body), timeout

sub read_answer {
    my ($socket, %options) = @_;

    my $deadline = time() + ($options{timeout} // TIMEOUT);
    my $bytes = '';

    until ($bytes =~ /\r\n\r\n/) {
        receive($socket, \$bytes, $deadline) or last;
    }

    my ($head, $rest) = split /\r\n\r\n/, $bytes, 2;

    return { status => 0, headers => {}, raw => $bytes, body => undef }
        unless defined $head && $head =~ m{^HTTP/1\.[01] (\d+)};

    my $answer = { status => $1, headers => {}, body => undef };

    for my $line (split /\r\n/, $head) {
        my ($name, $value) = $line =~ /^([^\s:]+):\s*(.*?)\s*$/ or next;
        my $old = $answer->{headers}{lc $name};
        $answer->{headers}{lc $name} = defined $old ? "$old, $value" : $value;
    }

    return read_answer_after_continue($socket, $rest, %options)
        if $answer->{status} == 100;

    $rest = read_body($socket, $rest // '', $answer->{headers}, $deadline)
        unless ($options{method} // '') eq 'HEAD' || $answer->{status} == 204;

    $answer->{raw} = $rest;
    $answer->{body} = eval { $json->decode($rest) } if length $rest;

    return $answer;
}


sub read_answer_after_continue {
    my ($socket, $rest, %options) = @_;

    croak('an answer came along with 100 Continue') if length($rest // '');

    return read_answer($socket, %options);
}


sub read_body {
    my ($socket, $bytes, $headers, $deadline) = @_;

    if (($headers->{'transfer-encoding'} // '') eq 'chunked') {
        my $body = '';

        for ( ;; ) {
            until ($bytes =~ /^([0-9a-fA-F]+)[^\r\n]*\r\n/) {
                receive($socket, \$bytes, $deadline) or return $body;
            }

            my $size = hex($1);
            $bytes =~ s/^[^\n]*\n//;

            until (length($bytes) >= $size + 2) {
                receive($socket, \$bytes, $deadline) or return $body . $bytes;
            }

            return $body if $size == 0;

            $body .= substr($bytes, 0, $size);
            substr($bytes, 0, $size + 2, '');
        }
    }

    my $length = $headers->{'content-length'};

    until (defined $length && length($bytes) >= $length) {
        receive($socket, \$bytes, $deadline) or last;
    }

    return $bytes;
}


sub receive {
    my ($socket, $bytes, $deadline) = @_;

    my $left = $deadline - time();

    croak('no answer in time')
        if $left <= 0 || !IO::Select->new($socket)->can_read($left);

    return sysread($socket, $$bytes, 65536, length $$bytes);
}


1;

package Cognito::Test;

# What a test of the module uses:
#
#   use Cognito::Test;
#
#   start_server();
#   my $pool = make_pool();
#   my $client = make_client($pool);
#   my $answer = call('SignUp', { ClientId => $client, ... });
#   is($answer->{status}, 200, 'signed up');
#   is_error(call('SignUp', {...}), 'UsernameExistsException',
#            'User already exists', 400, 'the name is taken');
#   done_testing();
#
# Test::More's functions come along.  done_testing() stops the server and
# adds three assertions to every test: the error log holds no alarm
# (allow_log() names exceptions), Redis holds no foreign or immortal key,
# and all keys of each script shared a hash tag.
#
# Functions act on the server started last, or the one given to
# use_server().  A test may be run alone: prove -It/lib t/sign_up.t; with
# COGNITO_LEAVE=1 its directory stays, COGNITO_LOG=debug logs more,
# COGNITO_NGINX and COGNITO_MODULE name another binary and module
# (COGNITO_MODULE=static: it is linked in).

use strict;
use warnings;

use Test::More ();
use Carp qw(croak);
use Digest::SHA qw(hmac_sha256_base64);
use JSON::PP ();
use MIME::Base64 qw(decode_base64);
use Time::HiRes qw(time sleep);

use Cognito::Client qw(call_operation query_operation http_request
                       raw_exchange open_socket read_answer encode_query);
use Cognito::Monitor;
use Cognito::Server;

use Exporter ();

# done_testing() is this library's own

BEGIN {
    Test::More->import(import => [ grep { $_ ne 'done_testing' }
                                   @Test::More::EXPORT ]);
}

our @EXPORT = (
    (grep { $_ ne 'done_testing' } @Test::More::EXPORT),
    qw(start_server use_server server done_testing allow_log skip_audit
       call query_call http raw_request http_socket read_answer
       redis reload restart_redis stop_redis start_redis pause_redis
       resume_redis stop_nginx start_nginx kill_worker with_time_offset
       check_configuration
       make_pool make_client client_secret secret_hash pool_of
       sign_up sign_up_and_confirm admin_make_user sign_in
       inbox empty_inbox code_for message_for forget_messages
       is_error is_ok claims token_header
       true false unique_name wait_until)
);

my ($server, %clients, $unique);

my $password = 'Correct-Horse-7';


sub import {
    my ($class) = @_;

    strict->import();
    warnings->import();

    binmode(Test::More->builder->$_, ':encoding(UTF-8)')
        for qw(output failure_output todo_output);

    goto &Exporter::import;
}


sub true  { JSON::PP::true }
sub false { JSON::PP::false }


# the server

# options: see Cognito::Server; also monitor => 0: do not watch Redis

sub start_server {
    my (%options) = @_;

    my $watched = delete $options{monitor} // 1;

    $server = Cognito::Server->new(%options);
    $server->{watched} = $watched && !$options{redis} && !$options{redis_to};

    $server->start_redis() unless $options{redis} || $options{redis_to};

    watch();

    $server->start_nginx();

    return $server;
}


sub watch {
    return unless $server->{watched};

    push @{$server->{monitors}},
         Cognito::Monitor->start($server->redis_socket(),
                                 $server->{options}{redis_conf}{password});
}


sub use_server {
    my ($other) = @_;

    $server = $other;

    return $server;
}


sub server { $server // croak('start_server() comes first') }

sub redis { server()->redis() }

sub reload {
    my (%options) = @_;

    server()->configure(%options) if %options;
    server()->reload();
}

sub stop_nginx  { server()->stop_nginx(@_) }
sub start_nginx { server()->start_nginx() }
sub kill_worker { server()->kill_worker(@_) }

sub stop_redis   { drain(); server()->stop_redis(@_) }
sub pause_redis  { server()->pause_redis() }
sub resume_redis { server()->resume_redis() }

sub start_redis {
    server()->start_redis();
    watch();
}

sub restart_redis {
    stop_redis(@_);
    start_redis();
}


# The service's clock goes ahead: '25h'.  With a sub it goes back afterwards.
# Requests are signed with the time of the service.

sub with_time_offset {
    my ($offset, $code) = @_;

    my $before = server()->{time_offset};

    server()->set_time_offset($offset);

    return unless $code;

    my $done = eval { $code->(); 1 };
    my $error = $@;

    server()->set_time_offset($before);

    die $error unless $done;
}


# (accepted, text) of "nginx -t" with these options of start_server()

sub check_configuration {
    my (%options) = @_;

    my $one = Cognito::Server->new(redis_to => 'unix:/nonexistent', %options);
    my @result = $one->check_configuration();

    $one->discard();

    return @result;
}


sub allow_log  { server()->allow(@_) }
sub skip_audit { server()->{skip_audit} = 1 }


# requests

sub call {
    my ($operation, $input, %options) = @_;

    drain();

    my $answer = call_operation(server()->port(), $operation, $input,
                                offset => server()->offset_seconds(),
                                %options);
    $answer->{operation} = $operation;

    return $answer;
}


sub query_call {
    my ($operation, $input, %options) = @_;

    drain();

    my $answer = query_operation(server()->port(), $operation, $input,
                                 offset => server()->offset_seconds(),
                                 %options);
    $answer->{operation} = $operation;

    return $answer;
}


# http('GET', path => '/x', headers => {...}, body => ...)

sub http {
    my ($method, %options) = @_;

    return http_request(server()->port(), $method,
                        offset => server()->offset_seconds(), %options);
}


sub raw_request {
    my ($bytes, %options) = @_;

    return raw_exchange(server()->port(), $bytes, %options);
}


sub http_socket { open_socket(server()->port()) }


sub drain {
    return unless $server;

    $_->drain() for @{$server->{monitors} // []};
}


# pools, clients, users

# make_pool(PoolName => ..., any member of CreateUserPool, id => 'chosen')

sub make_pool {
    my (%overrides) = @_;

    my $id = delete $overrides{id};

    my $answer = must('CreateUserPool', {
        PoolName               => 'test',
        AutoVerifiedAttributes => ['email'],
        %overrides,
    }, defined $id ? (headers => { 'X-Cognito-Resource-Id' => $id }) : ());

    return $answer->{UserPool}{Id};
}


sub make_client {
    my ($pool, %overrides) = @_;

    my $id = delete $overrides{id};

    my $answer = must('CreateUserPoolClient', {
        UserPoolId        => $pool,
        ClientName        => 'test',
        ExplicitAuthFlows => [qw(ALLOW_USER_PASSWORD_AUTH
                                 ALLOW_USER_SRP_AUTH
                                 ALLOW_REFRESH_TOKEN_AUTH
                                 ALLOW_ADMIN_USER_PASSWORD_AUTH
                                 ALLOW_CUSTOM_AUTH)],
        %overrides,
    }, defined $id ? (headers => { 'X-Cognito-Resource-Id' => $id }) : ());

    my $client = $answer->{UserPoolClient};
    $clients{$client->{ClientId}} = $client;

    return $client->{ClientId};
}


sub client_secret { $clients{$_[0]}{ClientSecret} }
sub pool_of       { $clients{$_[0]}{UserPoolId} }


sub secret_hash {
    my ($client, $username, $secret) = @_;

    $secret //= client_secret($client);
    my $text = $username . $client;
    utf8::encode($text);

    my $hash = hmac_sha256_base64($text, $secret);

    return $hash . '=' x (-length($hash) % 4);
}


# members every call with this client's user name needs

sub identity {
    my ($client, $username) = @_;

    return (ClientId => $client, Username => $username,
            defined client_secret($client)
            ? (SecretHash => secret_hash($client, $username)) : ());
}


sub attribute_list {
    my (%attributes) = @_;

    return [ map { { Name => $_, Value => $attributes{$_} } }
             sort keys %attributes ];
}


# sign_up($client, $username, $password, email => ...): the answer's body

sub sign_up {
    my ($client, $username, $secret, %attributes) = @_;

    %attributes = (email => address_for($username)) unless %attributes;

    return must('SignUp', {
        identity($client, $username),
        Password       => $secret // $password,
        UserAttributes => attribute_list(%attributes),
    });
}


# by the code in the inbox; returns the user's sub

sub sign_up_and_confirm {
    my ($client, $username, $secret, %attributes) = @_;

    my $user = sign_up($client, $username, $secret, %attributes);

    must('ConfirmSignUp', {
        identity($client, $username),
        ConfirmationCode => code_for(pool_of($client), $username),
    });

    return $user->{UserSub};
}


# a confirmed user without any message: AdminCreateUser, AdminSetUserPassword

sub admin_make_user {
    my ($pool, $username, $secret, %attributes) = @_;

    my $answer = must('AdminCreateUser', {
        UserPoolId     => $pool,
        Username       => $username,
        MessageAction  => 'SUPPRESS',
        UserAttributes => attribute_list(%attributes),
    });

    must('AdminSetUserPassword', {
        UserPoolId => $pool,
        Username   => $username,
        Password   => $secret // $password,
        Permanent  => true(),
    });

    return $answer->{User};
}


# the AuthenticationResult of USER_PASSWORD_AUTH

sub sign_in {
    my ($client, $username, $secret) = @_;

    my %identity = identity($client, $username);

    my $answer = must('InitiateAuth', {
        ClientId       => $client,
        AuthFlow       => 'USER_PASSWORD_AUTH',
        AuthParameters => {
            USERNAME => $username,
            PASSWORD => $secret // $password,
            defined $identity{SecretHash}
            ? (SECRET_HASH => $identity{SecretHash}) : (),
        },
    });

    return $answer->{AuthenticationResult}
           // croak('a challenge instead of tokens: '
                    . ($answer->{ChallengeName} // 'none'));
}


# a call that is only preparation: its body, or the test dies

sub must {
    my ($operation, $input, %options) = @_;

    my $answer = call($operation, $input, %options);

    croak("$operation: $answer->{status} $answer->{raw}")
        if $answer->{status} != 200;

    return $answer->{body};
}


sub address_for {
    my ($username) = @_;

    return $username =~ /@/ ? $username : unique_name('user') . '@example.com';
}


sub unique_name {
    my ($prefix) = @_;

    return ($prefix // 'name') . ++$unique;
}


# messages

# inbox(pool => ..., username => ..., kind => ..., limit => ...), and any
# other member of a message: oldest first, while the server lists the newest
# first

sub inbox {
    my (%filter) = @_;

    my %query = map { $_ => $filter{$_} } grep { defined $filter{$_} }
                qw(pool username kind limit);

    my $answer = http('GET', path => '/_cognito/inbox',
                      query => join '&', encode_query(\%query));

    croak("inbox: $answer->{status} $answer->{raw}")
        if $answer->{status} != 200 || ref $answer->{body} ne 'ARRAY';

    delete $filter{limit};

    return grep {
        my $message = $_;
        !grep { ($message->{$_} // '') ne $filter{$_} } keys %filter;
    } reverse @{$answer->{body}};
}


# the server forgets the messages that the filter chooses

sub empty_inbox {
    my (%filter) = @_;

    my $answer = http('DELETE', path => '/_cognito/inbox',
                      query => join '&', encode_query(\%filter));

    croak("inbox: $answer->{status} $answer->{raw}")
        if $answer->{status} >= 300;
}


my %forgotten;

# messages sent so far no longer count for code_for()

sub forget_messages {
    my (%filter) = @_;

    $forgotten{$_->{id}} = 1 for inbox(%filter);
}


# the newest message for a user; waits a moment for one

sub message_for {
    my ($pool, $username, %filter) = @_;

    my $message;

    wait_until(sub {
        ($message) = reverse grep { !$forgotten{$_->{id}} }
                     inbox(pool => $pool, username => $username, %filter);
    }, 3);

    return $message;
}


sub code_for {
    my ($pool, $username, %filter) = @_;

    my $message = message_for($pool, $username, %filter)
        or croak("no message for $username");

    return $message->{code}
           // ($message->{body} =~ /\b(\d{6})\b/ ? $1 : undef);
}


# assertions

# is_error($answer, $type, $message, $status, $name): message may be a text,
# a pattern, or undef (not looked at); status is 400 unless given

sub is_error {
    my ($answer, $type, $message, $status, $name) = @_;

    local $Test::Builder::Level = $Test::Builder::Level + 1;

    $status //= 400;
    $name //= $type;

    my $body = ref $answer->{body} eq 'HASH' ? $answer->{body} : {};
    my $said = $body->{message} // $body->{Message};
    my $header = $answer->{headers}{'x-amzn-errortype'};
    my @wrong;

    push @wrong, "status $answer->{status}, not $status"
        if $answer->{status} != $status;
    push @wrong, 'type ' . ($body->{__type} // 'none') . ", not $type"
        if ($body->{__type} // '') ne $type;
    push @wrong, "x-amzn-errortype $header"
        if defined $header && $header !~ /^\Q$type\E:?$/;

    if (defined $message) {
        my $right = ref $message eq 'Regexp' ? ($said // '') =~ $message
                                             : ($said // '') eq $message;
        push @wrong, 'message "' . ($said // '') . "\", not \"$message\""
            unless $right;
    }

    note_coverage($answer, $type) unless @wrong;

    return ok(!@wrong, $name)
           || diag(join "\n", @wrong, "answer: $answer->{raw}");
}


# With COGNITO_COVERAGE=file each error that was provoked as expected is noted
# there, for docs/operations.md (make operations).

sub note_coverage {
    my ($answer, $type) = @_;

    my $file = $ENV{COGNITO_COVERAGE} or return;
    my $operation = $answer->{operation} or return;

    my ($test) = $0 =~ m{([^/]+)$};

    open(my $out, '>>', $file) or croak("$file: $!");
    print $out "$operation $type $test\n";
    close($out);
}


sub is_ok {
    my ($answer, $name) = @_;

    local $Test::Builder::Level = $Test::Builder::Level + 1;

    note_coverage($answer, 'success') if $answer->{status} == 200;

    return ok($answer->{status} == 200, $name)
           || diag("answer: $answer->{status} $answer->{raw}");
}


# the claims of a JWT, without looking at its signature

sub claims       { token_part($_[0], 1) }
sub token_header { token_part($_[0], 0) }

sub token_part {
    my ($token, $n) = @_;

    my $part = (split /\./, $token)[$n];
    $part =~ tr{-_}{+/};

    return JSON::PP->new->utf8->decode(decode_base64($part));
}


# true as soon as the sub returns true

sub wait_until {
    my ($code, $seconds) = @_;

    my $deadline = time() + ($seconds // 10);

    for ( ;; ) {
        my $result = $code->();

        return $result if $result || time() > $deadline;

        sleep(0.02);
    }
}


# the end of every test

sub done_testing {
    my (@plan) = @_;

    local $Test::Builder::Level = $Test::Builder::Level + 1;

    return Test::More::done_testing(@plan) if Test::More->builder->parent;

    for my $one (Cognito::Server::all()) {
        judge_redis($one);
        $one->stop();
    }

    for my $one (Cognito::Server::all()) {
        my @alarms = $one->alarms();

        ok(!@alarms, 'no alarm in the log')
            || diag(join "\n", splice(@alarms, 0, 20));
    }

    Test::More::done_testing(@plan);
}


sub judge_redis {
    my ($one) = @_;

    if (my @monitors = @{delete $one->{monitors} // []}) {
        my ($seen, @complaints) = (0);

        for my $monitor (@monitors) {
            my ($commands, @found) = $monitor->finish();
            $seen += $commands;
            push @complaints, @found;
        }

        ok(!@complaints, "one slot for each of $seen commands")
            || diag(join "\n", @complaints);
    }

    return if $one->{skip_audit} || !$one->{redis_pid};

    my @complaints = $one->redis()->audit();

    ok(!@complaints, 'every key in Redis belongs there')
        || diag(join "\n", splice(@complaints, 0, 20));
}


1;

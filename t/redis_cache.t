#!/usr/bin/perl

# Two machines, here two nginx, on one Redis: each keeps pools and clients in
# memory, sees the other's changes within milliseconds while it is subscribed
# to them, and trusts nothing it has kept while it is not.

use strict;
use warnings;

use Cognito::Test;
use Cognito::Fault;
use Time::HiRes qw(sleep time);

use constant FLOWS => [qw(ALLOW_USER_PASSWORD_AUTH ALLOW_REFRESH_TOKEN_AUTH)];

my $first = start_server(workers => 2);

# the second has a Redis user of its own, whose rights can be taken away

redis()->command('ACL', 'SETUSER', 'second', 'on', '>two', '~*', '&*', '+@all');

my $second = Cognito::Server->new(
    redis    => $first, workers => 2,
    redis_to => 'unix:' . $first->redis_socket() . ' user=second password=two');

use_server($second);
start_nginx();
listening(1);

use_server($first);

my $pool = make_pool();
my $client = make_client($pool, ExplicitAuthFlows => FLOWS);

admin_make_user($pool, 'alice');

no_extra_round_trip();
same_machine();
other_machine();
not_listening();
listening_again();
deaf_for_long();

done_testing();


# on the hot path neither the pool nor the client is read again: each worker
# reads them once at most

sub no_extra_round_trip {
    for my $server ($first, $second) {
        use_server($server);

        for my $family ('pool', 'client') {
            my @read = grep { "@$_" =~ /^GET cg:$family:/ }
                       commands_of(sub { sign_in_answer() for 1 .. 25 });

            cmp_ok(scalar @read, '<=', 2, "settings are kept: the $family");
        }
    }

    use_server($first);
}


# a change is seen by all workers when it is answered

sub same_machine {
    for my $n (1 .. 5) {
        set_flows(0);
        is(join(' ', map { outcome() } 1 .. 6), 'refused ' x 5 . 'refused',
           "same machine, $n: taken away");

        set_flows(1);
        is(join(' ', map { outcome() } 1 .. 6), 'signed ' x 5 . 'signed',
           "same machine, $n: given back");
    }
}


sub other_machine {
    for my $n (1 .. 5) {
        for my $on (0, 1) {
            set_flows($on);
            my $right = $on ? 'signed' : 'refused';

            use_server($second);

            my ($seconds) = took(sub {
                wait_until(sub { outcome() eq $right }, 2);
            });

            # one answered so, so does each from now on

            cmp_ok($seconds, '<', 0.25, "other machine, $n: $right soon");
            is(join(' ', map { outcome() } 1 .. 6),
               join(' ', ($right) x 6), "other machine, $n: by all workers");

            use_server($first);
        }
    }
}


# what was kept is not trusted, and what is read is not kept

sub not_listening {
    use_server($second);

    my $mark = log_mark();

    deafen();

    ok(wait_until(sub { link_lines($mark) =~ /; 2 down/ }),
       'not listening: the log says so');

    for my $n (1 .. 3) {
        for my $on (0, 1) {
            use_server($first);
            set_flows($on);
            use_server($second);

            my $right = $on ? 'signed' : 'refused';

            is(join(' ', map { outcome() } 1 .. 8),
               join(' ', ($right) x 8),
               "not listening, $n: $right at once, by all workers");
        }
    }

    my @read = grep { "@$_" =~ /cg:client:/ }
               commands_of(sub { sign_in_answer() for 1 .. 6 });

    cmp_ok(scalar @read, '>=', 6, 'not listening: each call asks');

    is(link_lines($mark), '0 down, 0 up; 2 down, 0 up',
       'not listening: the log says it once');
    like(log_since($mark), qr/ redis \S+ subscription is down: /,
         'not listening: of the subscription');
}


# what changed meanwhile is not taken for what was kept before

sub listening_again {
    my $mark = log_mark();

    use_server($first);
    set_flows(0);
    use_server($second);

    redis()->command('ACL', 'SETUSER', 'second', '+subscribe', 'allchannels');
    listening(1);

    is(join(' ', map { outcome() } 1 .. 8), join(' ', ('refused') x 8),
       'listening again: nothing old');

    my @read = grep { "@$_" =~ /cg:client:/ }
               commands_of(sub { sign_in_answer() for 1 .. 25 });

    cmp_ok(scalar @read, '<=', 2, 'listening again: settings are kept');

    is(link_lines($mark), '0 down, 0 up; 0 down, 2 up',
       'listening again: the log says it once');
}


# a subscription that is only killed comes back by itself

sub deaf_for_long {
    for my $n (1 .. 5) {
        my $on = $n % 2;

        redis()->command('CLIENT', 'KILL', 'TYPE', 'pubsub');

        use_server($first);
        set_flows($on);
        use_server($second);

        my $right = $on ? 'signed' : 'refused';

        ok(wait_until(sub { outcome() eq $right }, 0.25),
           "killed, $n: $right soon");

        listening(1);

        is(join(' ', map { outcome() } 1 .. 6), join(' ', ($right) x 6),
           "killed, $n: and by all workers");
    }
}


sub deafen {
    redis()->command('ACL', 'SETUSER', 'second', '-subscribe');
    redis()->command('CLIENT', 'KILL', 'USER', 'second', 'TYPE', 'pubsub');
}


sub listening {
    my ($yes) = @_;

    ok(wait_until(sub {
        my $list = redis()->command('CLIENT', 'LIST', 'TYPE', 'pubsub');
        my $n = grep { / user=second / } split /\n/, $list;
        return $n == ($yes ? 2 : 0);
    }, 5), $yes ? 'the second machine listens' : 'it does not');

    # confirmed is a moment later

    sleep(0.05);
}


sub set_flows {
    my ($on) = @_;

    my $answer = call('UpdateUserPoolClient', {
        UserPoolId => $pool, ClientId => $client,
        ExplicitAuthFlows => $on ? FLOWS : [ 'ALLOW_REFRESH_TOKEN_AUTH' ] });

    die "UpdateUserPoolClient: $answer->{raw}" if $answer->{status} != 200;
}


sub sign_in_answer {
    return call('InitiateAuth', {
        ClientId => $client, AuthFlow => 'USER_PASSWORD_AUTH',
        AuthParameters => { USERNAME => 'alice',
                            PASSWORD => 'Correct-Horse-7' } });
}


sub outcome {
    my $answer = sign_in_answer();

    return 'signed' if $answer->{status} == 200;
    return 'refused' if $answer->{raw} =~ /flow not enabled/i;
    return "odd: $answer->{raw}";
}

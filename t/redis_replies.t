#!/usr/bin/perl

# What Redis answers: replies that are long, scripts it forgot, connections
# it closes under load, replies that make no sense.

use strict;
use warnings;

use Cognito::Test;
use Cognito::Fault;
use Time::HiRes qw(sleep time);

my @common = (workers => 2, location => 'cognito_signature off;');

my $one = start_server(@common, redis_conf => { appendonly => 'yes' });
my $pool = make_pool();

admin_make_user($pool, "user$_") for 0 .. 9;

long_user();
long_pool();
forgotten_scripts();
killed_connections();
no_sense();

done_testing();


# a record of 100 KiB: many readings a reply, several replies in one reading

sub long_user {
    my @names = map { sprintf('note%02d', $_) } 0 .. 48;
    my %notes = map { $_ => $_ . '-' x (2048 - length) } @names;

    my $long = make_pool(PoolName => 'long', Schema => [
        map { { Name => $_, AttributeDataType => 'String', Mutable => true,
                StringAttributeConstraints => { MaxLength => '2048' } } }
        @names
    ]);

    admin_make_user($long, 'long', undef,
                    map { ("custom:$_" => $notes{$_}) } @names);
    admin_make_user($long, 'short');

    my $size = redis()->command('STRLEN', "cg:user:{$long/long}");
    cmp_ok($size, '>', 6 * 16384, "a user of $size bytes");

    my $answer = call('AdminGetUser', { UserPoolId => $long,
                                        Username => 'long' });
    is_ok($answer, 'a long user is read');

    my %read = map { $_->{Name} => $_->{Value} }
               @{$answer->{body}{UserAttributes}};

    is_deeply({ map { $_ => $read{"custom:$_"} } @names }, \%notes,
              'with all attributes');

    my @answers = collect(launch(60, 'AdminGetUser', sub {
        return { UserPoolId => $long,
                 Username => $_[0] % 3 ? 'long' : 'short' };
    }));

    is(tally(@answers), '200 x 60', 'long and short ones at once');

    is(scalar(grep {
        $answers[$_]{body}{Username} eq ($_ % 3 ? 'long' : 'short')
        && ($_ % 3 == 0 || $answers[$_]{raw} eq $answer->{raw})
    } 0 .. $#answers), 60, 'each as it is');

    is_ok(call('AdminDisableUser', { UserPoolId => $long,
                                     Username => 'long' }),
          'a long user is written');

    my $changed = call('AdminGetUser', { UserPoolId => $long,
                                         Username => 'long' })->{body};

    ok(!$changed->{Enabled}, 'and is changed');
    is_deeply($changed->{UserAttributes}, $answer->{body}{UserAttributes},
              'in nothing else');
}


sub long_pool {
    my %tags = map { sprintf('tag%02d', $_) => "\x{e9}" x 128 } 1 .. 49;
    my $text = 'Your code is {####}. ' . 'Text. ' x 3300;

    my $long = make_pool(
        PoolName => 'long', UserPoolTags => \%tags,
        VerificationMessageTemplate => {
            DefaultEmailOption => 'CONFIRM_WITH_CODE',
            EmailMessage => $text, EmailSubject => 'Hello' });

    my $size = redis()->command('STRLEN', "cg:pool:{$long}");
    cmp_ok($size, '>', 2 * 16384, "a pool of $size bytes");

    # more workers than one, each with its cache

    for my $n (1 .. 6) {
        my $told = call('DescribeUserPool', { UserPoolId => $long })
                   ->{body}{UserPool};

        is_deeply($told->{UserPoolTags}, \%tags, "long pool, $n: its tags");
        is($told->{VerificationMessageTemplate}{EmailMessage}, $text,
           "long pool, $n: its text");
    }

    my $client = make_client($long);

    sign_up($client, 'reader');
    like(message_for($long, 'reader')->{body}, qr/^Your code is \d{6}\. Text/,
         'long pool: its text is sent');
}


# whatever is asked after SCRIPT FLUSH is done, and done once

sub forgotten_scripts {
    my $client = make_client($pool);
    my $mark = log_mark();

    redis()->command('SCRIPT', 'FLUSH');
    is_ok(create('after'), 'a write after SCRIPT FLUSH');

    redis()->command('SCRIPT', 'FLUSH');
    is_ok(call('SignUp', { ClientId => $client, Username => 'flushed',
                           Password => 'Correct-Horse-7', UserAttributes =>
                           [ { Name => 'email', Value => 'f@example.com' } ]
          }), 'sign-up after SCRIPT FLUSH');

    redis()->command('SCRIPT', 'FLUSH');
    is_ok(call('ConfirmSignUp', {
        ClientId => $client, Username => 'flushed',
        ConfirmationCode => code_for($pool, 'flushed') }),
        'its confirmation after SCRIPT FLUSH');

    redis()->command('SCRIPT', 'FLUSH');
    is_error(call('InitiateAuth', {
        ClientId => $client, AuthFlow => 'USER_PASSWORD_AUTH',
        AuthParameters => { USERNAME => 'flushed', PASSWORD => 'Wrong-1-x' }
    }), 'NotAuthorizedException', 'Incorrect username or password.', 400,
        'a wrong password after SCRIPT FLUSH');

    cmp_ok(log_count(qr/\[info\].* redis forgot the script "/, $mark), '>=',
           4, 'the log mentions it');
    is(log_count(qr/\[error\]/, $mark), 0, 'as no error');

    # sent before it was forgotten, run after

    pause_redis();

    my $flush = redis();
    $flush->send('SCRIPT', 'FLUSH');

    my @calls = (launch(40, 'AdminCreateUser',
                        sub { create_input("flush$_[0]") }),
                 launch(20, 'AdminEnableUser',
                        sub { user("user" . $_[0] % 10) }));

    sleep(0.2);
    resume_redis();
    $flush->reply();

    is(tally(collect(@calls)), '200 x 60',
       'calls in flight over SCRIPT FLUSH');
    is(scalar(grep { is_there("flush$_") } 0 .. 39), 40, 'all are written');

    is((split /;/, link_lines($mark))[0], '0 down, 0 up',
       'the connection was kept');
}


# CLIENT KILL under load: an answer to each call, what was acknowledged stays

sub killed_connections {
    my @workers = sort $one->workers();
    my $mark = log_mark();

    my @children = map {
        my $n = $_;
        in_child(sub { write_for_a_while($n, 3) });
    } 0 .. 4;

    my $redis = redis();
    my $kills = 0;

    for (1 .. 20) {
        sleep(0.12);
        $kills += $redis->command('CLIENT', 'KILL', 'TYPE',
                                  $_ % 3 ? 'normal' : 'pubsub',
                                  'SKIPME', 'yes');
    }

    my @results = reap(@children);

    cmp_ok($kills, '>', 10, "$kills connections were killed");

    ok(wait_until(sub {
        redis_connections() == 4
        && 8 == grep { is_there("kill0-$results[0]{last}") } 1 .. 8;
    }, 5), 'all connections come back');

    for my $n (0 .. 4) {
        my $told = $results[$n];

        is_deeply($told->{odd}, [], "writer $n: no other answers");
        cmp_ok($told->{written}, '>', 10,
               "writer $n: $told->{written} writes, $told->{refused} refused");

        my @lost = grep { !is_there($_) } @{$told->{names}};

        is("@lost", '', "writer $n: nothing written was lost");
    }

    is_deeply([ sort $one->workers() ], \@workers, 'the same workers');

    my ($down, $up) = link_lines($mark) =~ /^(\d+) down, (\d+) up/;

    cmp_ok($down, '>', 0, 'the log tells that connections were lost');
    is($up, $down, 'and came back, once for each');
}


sub write_for_a_while {
    my ($n, $seconds) = @_;

    my $end = time() + $seconds;
    my %told = (written => 0, refused => 0, names => [], odd => []);

    while (time() < $end) {
        my $name = 'kill' . $n . '-' . ++$told{tried};
        my $answer = create($name);

        if ($answer->{status} == 200) {
            $told{written}++;
            push @{$told{names}}, $name;
            $told{last} = $told{tried};

        } elsif ($answer->{status} == 500
                 && $answer->{body}{__type} eq 'InternalErrorException')
        {
            $told{refused}++;

        } else {
            push @{$told{odd}}, "$answer->{status} $answer->{raw}";
        }
    }

    return \%told;
}


# a server that answers whatever it likes must not do more than fail calls

sub no_sense {
    my %replies = (
        'an integer'          => ":7\r\n",
        'a big integer'       => ":9223372036854775807\r\n",
        'a status'            => "+OK\r\n",
        'an empty text'       => "\$0\r\n\r\n",
        'no JSON'             => "\$5\r\n1 {a}\r\n",
        'no version'          => "\$2\r\n{}\r\n",
        'a version only'      => "\$2\r\n7 \r\n",
        'a long version'      => "\$23\r\n99999999999999999999 {}\r\n",
        'an empty record'     => "\$4\r\n7 {}\r\n",
        'another record'      => "\$13\r\n7 {\"Name\": 5}\r\n",
        'a list for a record' => "\$4\r\n7 []\r\n",
        'an empty list'       => "*0\r\n",
        'no list'             => "*-1\r\n",
        'nothing'             => "\$-1\r\n",
        'a list of nothings'  => "*2\r\n\$-1\r\n\$-1\r\n",
        'a list of lists'     => "*2\r\n*1\r\n:1\r\n*0\r\n",
        'a bare error'        => "-\r\n",
        'an unknown error'    => "-ERR no such thing\r\n",
        'many replies'        => ":1\r\n" x 50,
        'not the protocol'    => "HTTP/1.1 400 Bad Request\r\n\r\n",
        'an impossible size'  => "\$99999999999999999999\r\n",
        'a negative size'     => "\$-7\r\n",
        'too deep'            => "*1\r\n" x 64 . ":1\r\n",
        'half, and an end'    => \"\$100\r\nhalf",
        'an end'              => \"",
    );

    for my $name (sort keys %replies) {
        my $node = fake_redis(sub { $replies{$name} });

        my $other = Cognito::Server->new(
            workers => 1, location => 'cognito_signature off;',
            http => 'cognito_redis_timeout 500ms;',
            redis_to => '127.0.0.1:' . $node->port());

        use_server($other);
        start_nginx();

        my @workers = $other->workers();
        my $user = { UserPoolId => 'us-east-1_Pool00001',
                     Username => 'alice' };

        my @answers = map { call(@$_) } (
            [ 'AdminGetUser', $user ],
            [ 'DescribeUserPool', { UserPoolId => 'us-east-1_Pool00001' } ],
            [ 'SignUp', { ClientId => 'client', Username => 'alice',
                          Password => 'Correct-Horse-7' } ],
            [ 'AdminDeleteUser', $user ],
            [ 'CreateUserPool', { PoolName => 'new' } ],
        );

        # "nothing" is what Redis says of what is not there

        my $right = $name =~ /nothing|no list/
            ? qr/^(?:400 ResourceNotFound|500 InternalError)Exception$/
            : qr/^500 InternalErrorException$/;

        my @wrong = grep { $_ !~ $right } map {
            "$_->{status} " . ($_->{body}{__type} // $_->{raw})
        } @answers;

        is("@wrong", '', "$name: refused");
        is_deeply([ $other->workers() ], \@workers, "$name: survived");

        stop_nginx();

        # a script that answers otherwise than it is written is a bug

        my @alarms = grep { !/script \w+ answered "/ } $other->alarms();

        is(join("\n", @alarms), '', "$name: no alarm");
        $other->discard();
    }

    use_server($one);
}


sub create_input {
    my ($name) = @_;

    return { %{user($name)}, MessageAction => 'SUPPRESS',
             UserAttributes => [ { Name => 'name', Value => "of $name" } ] };
}


sub create { call('AdminCreateUser', create_input($_[0])) }
sub user   { return { UserPoolId => $pool, Username => $_[0] } }


# as a whole

sub is_there {
    my ($name) = @_;

    my $answer = call('AdminGetUser', user($name));

    return $answer->{status} == 200
           && grep { $_->{Value} eq "of $name" }
              @{$answer->{body}{UserAttributes}};
}

#!/usr/bin/perl

# Many clients want the same thing at the same moment, on two servers that
# share a Redis: one gets it, the others are told why not, and what is stored
# in the end is the winner's.
#
# Each client is a process.  All open their connections first and write when
# they are released together.

use strict;
use warnings;

use Cognito::Test;
use Cognito::Client qw(json_text);
use Cognito::Signature qw(sign_headers);
use JSON::PP ();
use POSIX ();

use constant CLIENTS => $ENV{COGNITO_CLIENTS} || 64;

my $server = start_server(workers => 4);
my $second = Cognito::Server->new(workers => 4, redis => $server);

$second->start_nginx();

my @ports = ($server->port(), $second->port());


# race(sub { ($operation, $input, header => value) of client number shift }):
# the answers, in the order of the clients

sub race {
    my ($request, $clients) = @_;

    $clients //= CLIENTS;

    pipe(my $wait, my $release) or die "pipe: $!";

    my @readers = map { start_client($_, $wait, $release, $request->($_)) }
                  0 .. $clients - 1;

    close($wait);

    # each says that it is connected

    for my $reader (@readers) {
        sysread($reader, my $byte, 1) == 1 or die 'a client did not connect';
    }

    close($release);

    my @answers = map {
        my $reader = $_;
        my $text = do { local $/; <$reader> };
        JSON::PP::decode_json($text || '{"status":0}');
    } @readers;

    1 while wait_for_client();

    return @answers;
}


my %clients;

sub start_client {
    my ($n, $wait, $release, $operation, $input, %more) = @_;

    my $port = $ports[$n % @ports];
    my $body = json_text($input);

    my %headers = (
        'host'         => "127.0.0.1:$port",
        'content-type' => 'application/x-amz-json-1.1',
        'x-amz-target' => "AWSCognitoIdentityProviderService.$operation",
        %more,
    );

    my $signed = sign_headers(
        method => 'POST', path => '/', headers => \%headers, body => $body,
        key => 'local', secret => 'local', time => time());

    %headers = (%headers, %$signed, 'content-length' => length $body);

    my $request = "POST / HTTP/1.1\r\n"
        . join('', map { "$_: $headers{$_}\r\n" } sort keys %headers)
        . "\r\n$body";

    pipe(my $reader, my $writer) or die "pipe: $!";

    my $pid = fork() // die "fork: $!";

    if ($pid) {
        $clients{$pid} = 1;
        return $reader;
    }

    close($release);

    my $answer = eval {
        my $socket = Cognito::Client::open_socket($port);

        syswrite($writer, '.');
        sysread($wait, my $nothing, 1);
        print $socket $request;
        read_answer($socket);
    } // { status => 0, error => "$@" };

    print $writer JSON::PP::encode_json($answer);
    close($writer);

    POSIX::_exit(0);
}


sub wait_for_client {
    my ($pid) = keys %clients or return 0;

    waitpid($pid, 0);

    return delete $clients{$pid};
}


sub type { $_[0]{body}{__type} // '' }


# the number of the only one that succeeded; the others' types match

sub winner {
    my ($answers, $refusals, $name) = @_;

    local $Test::Builder::Level = $Test::Builder::Level + 1;

    my @winners = grep { $answers->[$_]{status} == 200 } 0 .. $#$answers;
    my %types;

    $types{$_->{status} == 200 ? 'success' : type($_) || $_->{status}}++
        for @$answers;

    my @strange = grep { $_ ne 'success' && $_ !~ $refusals }
                  sort keys %types;

    note(join ', ', map { "$_: $types{$_}" } sort keys %types);

    is(scalar @winners, 1, "$name: one of " . @$answers)
        || diag(join ', ', map { "$_: $types{$_}" } sort keys %types);
    ok(!@strange, 'the others are told why not') || diag("@strange");

    return $winners[0];
}


sub try_password {
    my ($client, $username, $password) = @_;

    return call('InitiateAuth', {
        ClientId => $client, AuthFlow => 'USER_PASSWORD_AUTH',
        AuthParameters => { USERNAME => $username, PASSWORD => $password },
    });
}


sub user {
    my ($pool, $username) = @_;

    return call('AdminGetUser', { UserPoolId => $pool,
                                  Username => $username })->{body};
}


my $pool = make_pool();
my $client = make_client($pool);


subtest 'the same name' => sub {
    my $name = unique_name('same');

    my @answers = race(sub {
        ('SignUp', { ClientId => $client, Username => $name,
                     Password => "Password-of-$_[0]",
                     UserAttributes => [ { Name => 'email',
                                           Value => "$_[0]\@example.com" } ],
                   });
    });

    my $winner = winner(\@answers, qr/^UsernameExistsException$/, 'SignUp')
        // return;

    my %user = %{user($pool, $name)};
    my %has = map { $_->{Name} => $_->{Value} } @{$user{UserAttributes}};

    is($has{sub}, $answers[$winner]{body}{UserSub}, 'the winner\'s user');
    is($has{email}, "$winner\@example.com", 'with its address');

    is_ok(call('AdminConfirmSignUp', { UserPoolId => $pool,
                                       Username => $name }), 'confirmed');
    is_ok(try_password($client, $name, "Password-of-$winner"),
          'the winner\'s password');

    my $loser = ($winner + 1) % CLIENTS;

    is_error(try_password($client, $name, "Password-of-$loser"),
             'NotAuthorizedException', undef, 400, 'not a loser\'s');

    my @messages = inbox(pool => $pool, username => $name);

    is(scalar @messages, 1, 'one message was sent');
    is($messages[0]{destination}, "$winner\@example.com", 'to the winner')
        if exists $messages[0]{destination};
};


subtest 'the same code' => sub {
    my $name = unique_name('code');

    sign_up($client, $name);

    my $code = code_for($pool, $name);

    my @answers = race(sub {
        ('ConfirmSignUp', { ClientId => $client, Username => $name,
                            ConfirmationCode => $code });
    });

    winner(\@answers, qr/^(?:NotAuthorized|ExpiredCode|CodeMismatch
                             |LimitExceeded|TooManyRequests)Exception$/x,
           'ConfirmSignUp');

    is(user($pool, $name)->{UserStatus}, 'CONFIRMED', 'confirmed');
};


subtest 'the same reset code' => sub {
    my $name = unique_name('reset');

    sign_up_and_confirm($client, $name);
    forget_messages(pool => $pool);
    call('ForgotPassword', { ClientId => $client, Username => $name });

    my $code = code_for($pool, $name);

    my @answers = race(sub {
        ('ConfirmForgotPassword', { ClientId => $client, Username => $name,
                                    ConfirmationCode => $code,
                                    Password => "Password-of-$_[0]" });
    });

    my $winner = winner(\@answers, qr/^(?:ExpiredCode|CodeMismatch
                                          |LimitExceeded
                                          |TooManyRequests)Exception$/x,
                        'ConfirmForgotPassword') // return;

    is_ok(try_password($client, $name, "Password-of-$winner"),
          'the winner\'s password');
};


# users in the same pool want the same address

sub addressees {
    my ($in) = @_;

    return map { admin_make_user($in, unique_name('user')) } 1 .. CLIENTS;
}

sub tokens {
    my ($at, @users) = @_;

    return map { sign_in($at, $_->{Username})->{AccessToken} } @users;
}

sub change_address {
    my ($token, $email) = @_;

    return ('UpdateUserAttributes', {
        AccessToken => $token,
        UserAttributes => [ { Name => 'email', Value => $email } ] });
}

sub verify_address {
    my ($token, $code) = @_;

    return ('VerifyUserAttribute', { AccessToken => $token,
                                     AttributeName => 'email',
                                     Code => $code });
}

# the names of those whose address it is, proven or not

sub holders {
    my ($in, $email, @users) = @_;

    return grep {
        grep { $_->{Name} eq 'email' && $_->{Value} eq $email }
             @{user($in, $_)->{UserAttributes}};
    } map { $_->{Username} } @users;
}


for my $first ('at once', 'when it is proven') {

    subtest "the same alias, $first" => sub {
        my $in = make_pool(
            AliasAttributes => ['email'],
            UserAttributeUpdateSettings => {
                AttributesRequireVerificationBeforeUpdate =>
                    $first eq 'at once' ? [] : ['email'] });
        my $at = make_client($in);
        my @users = addressees($in);
        my @tokens = tokens($at, @users);
        my $email = unique_name('alias') . '@example.com';

        call(change_address($_, $email)) for @tokens;

        my @codes = map { code_for($in, $_->{Username}) } @users;
        my @answers = race(sub { verify_address($tokens[$_[0]],
                                                $codes[$_[0]]) });

        my $winner = winner(\@answers, qr/^AliasExistsException$/,
                            'VerifyUserAttribute') // return;

        is(user($in, $email)->{Username}, $users[$winner]{Username},
           'the winner\'s alias');

        my @holders = holders($in, $email, @users);

        is(scalar @holders, $first eq 'at once' ? CLIENTS : 1,
           'who has the address');
    };
}


subtest 'the same username attribute' => sub {
    my $in = make_pool(UsernameAttributes => [qw(email phone_number)]);
    my $at = make_client($in);
    my @users = map { admin_make_user($in, sprintf '+1206555%04d', $_) }
                1 .. CLIENTS;
    my @tokens = tokens($at, @users);
    my $email = unique_name('mine') . '@example.com';

    my @answers = race(sub { change_address($tokens[$_[0]], $email) });

    my $winner = winner(\@answers, qr/^AliasExistsException$/,
                        'UpdateUserAttributes') // return;

    is(user($in, $email)->{Username}, $users[$winner]{Username},
       'the winner\'s address');
    is_deeply([ holders($in, $email, @users) ],
              [ $users[$winner]{Username} ], 'and nobody else\'s');
    is(scalar(() = inbox(pool => $in, limit => 1000)), 1, 'one code was sent');
};


subtest 'the same code for an address' => sub {
    my ($user) = admin_make_user($pool, unique_name('user'));
    my ($token) = tokens($client, $user);

    call(change_address($token, 'once@example.com'));

    my $code = code_for($pool, $user->{Username});
    my @answers = race(sub { verify_address($token, $code) });

    winner(\@answers, qr/^(?:ExpiredCode|LimitExceeded
                             |TooManyRequests)Exception$/x,
           'VerifyUserAttribute');
};


# no more guesses than one after the other would have had

subtest 'guesses' => sub {
    my ($name, $alone) = (unique_name('guess'), unique_name('guess'));

    sign_up($client, $_) for $name, $alone;

    my $guess = sub {
        my ($who) = @_;
        my $code = code_for($pool, $who);

        return { ClientId => $client, Username => $who,
                 ConfirmationCode => sprintf('%06d', ($code + 1) % 1_000_000) };
    };

    my $limit = 0;

    for (1 .. CLIENTS) {
        last if type(call('ConfirmSignUp', $guess->($alone)))
                ne 'CodeMismatchException';
        $limit++;
    }

    cmp_ok($limit, '<', 20, "alone: $limit guesses");

    my $input = $guess->($name);
    my @answers = race(sub { ('ConfirmSignUp', $input) });

    my @had = grep { type($_) eq 'CodeMismatchException' } @answers;
    my @refused = grep { type($_) eq 'LimitExceededException' } @answers;

    is(scalar @had, $limit, 'together: as many');
    is(@had + @refused, scalar @answers, 'the others were too late');
};


subtest 'the same address as user name' => sub {
    my $by_email = make_pool(UsernameAttributes => ['email']);
    my $app = make_client($by_email);
    my $address = 'same@example.com';

    my @answers = race(sub {
        ('SignUp', { ClientId => $app, Username => $address,
                     Password => "Password-of-$_[0]" });
    });

    my $winner = winner(\@answers, qr/^(?:UsernameExists
                                          |TooManyRequests)Exception$/x,
                        'SignUp') // return;
    my $user = user($by_email, $address);

    is($user->{Username}, $answers[$winner]{body}{UserSub},
       'the address leads to the winner');

    is_ok(call('AdminConfirmSignUp', { UserPoolId => $by_email,
                                       Username => $address }), 'confirmed');
    is_ok(try_password($app, $address, "Password-of-$winner"),
          'the winner\'s password');
};


subtest 'the same alias' => sub {
    my $by_alias = make_pool(AliasAttributes => ['email']);
    my $app = make_client($by_alias);
    my $address = 'alias@example.com';

    my @names = map { unique_name('alias') } 1 .. CLIENTS;
    my %number = map { $names[$_] => $_ } 0 .. $#names;

    sign_up($app, $_, "Password-of-$number{$_}", email => $address)
        for @names;

    my %codes = map { $_->{username} => $_->{code} }
                inbox(pool => $by_alias, limit => 1000);

    is(scalar keys %codes, CLIENTS, 'as many codes');

    my @answers = race(sub {
        ('ConfirmSignUp', { ClientId => $app, Username => $names[$_[0]],
                            ConfirmationCode => $codes{$names[$_[0]]} });
    });

    my $winner = winner(\@answers, qr/^(?:AliasExists
                                          |TooManyRequests)Exception$/x,
                        'ConfirmSignUp') // return;

    my @confirmed = grep { (user($by_alias, $_)->{UserStatus} // '')
                           eq 'CONFIRMED' } @names;

    is("@confirmed", $names[$winner], 'only the winner is confirmed');
    is(user($by_alias, $address)->{Username}, $names[$winner],
       'the address leads to it');
    is_ok(try_password($app, $address, "Password-of-$winner"),
          'it signs in by it');
};


subtest 'the same password' => sub {
    my $name = unique_name('change');

    sign_up_and_confirm($client, $name, 'Old-Password-1');

    my $token = sign_in($client, $name, 'Old-Password-1')->{AccessToken};

    my @answers = race(sub {
        ('ChangePassword', { AccessToken => $token,
                             PreviousPassword => 'Old-Password-1',
                             ProposedPassword => "Password-of-$_[0]" });
    });

    my $winner = winner(\@answers, qr/^(?:NotAuthorized|LimitExceeded
                                          |TooManyRequests)Exception$/x,
                        'ChangePassword') // return;

    # after so many wrong ones the lock has to open first

    with_time_offset('2h', sub {
        is_ok(try_password($client, $name, "Password-of-$winner"),
              'the winner\'s password');
        is_error(try_password($client, $name, 'Old-Password-1'),
                 'NotAuthorizedException', undef, 400, 'not the old one');
    });
};


# nobody loses: what does not exclude each other

subtest 'signing in' => sub {
    my $name = unique_name('crowd');

    sign_up_and_confirm($client, $name, 'Correct-Horse-7');

    my @answers = race(sub {
        ('InitiateAuth', { ClientId => $client,
                           AuthFlow => 'USER_PASSWORD_AUTH',
                           AuthParameters => {
                               USERNAME => $name,
                               PASSWORD => 'Correct-Horse-7' } });
    });

    my %ids = map { claims($_->{body}{AuthenticationResult}{AccessToken})->{jti}
                        => 1 }
              grep { $_->{status} == 200 } @answers;

    is(scalar keys %ids, CLIENTS, 'all at once, a token for each');
};


subtest 'the same chosen id' => sub {
    my $id = 'us-east-1_Chosen1';

    my @answers = race(sub {
        ('CreateUserPool', { PoolName => "pool of $_[0]" },
         'x-cognito-resource-id' => $id);
    }, 8);

    my $winner = winner(\@answers, qr/^InvalidParameterException$/,
                        'CreateUserPool') // return;

    is(call('DescribeUserPool', { UserPoolId => $id })
           ->{body}{UserPool}{Name}, "pool of $winner", 'the winner\'s pool');
};


# GetTokensFromRefreshToken of one token, by all at once

sub refresh_at_once {
    my ($grace) = @_;

    my $rotating = make_client($pool,
        ExplicitAuthFlows => [ 'ALLOW_USER_PASSWORD_AUTH' ],
        RefreshTokenRotation => { Feature => 'ENABLED',
                                  RetryGracePeriodSeconds => $grace });
    my $name = unique_name('refreshing');

    admin_make_user($pool, $name, undef, email => "$name\@example.com");

    my $token = sign_in($rotating, $name)->{RefreshToken};

    my @answers = race(sub {
        ('GetTokensFromRefreshToken', { ClientId => $rotating,
                                        RefreshToken => $token });
    });

    my @grants = grep { /^cg:grant:\{\Q$pool\/$name\E\}/ } redis()->scan();
    my @tokens = map { $_->{body}{AuthenticationResult}{RefreshToken} }
                 grep { $_->{status} == 200 } @answers;

    return ($rotating, \@answers, \@grants, \@tokens);
}


subtest 'the same refresh token, with time for retries' => sub {
    my ($rotating, $answers, $grants, $tokens) = refresh_at_once(60);

    is(scalar @$tokens, CLIENTS, 'all are answered');
    is(scalar @$grants, 1, 'one family');

    my $grant = JSON::PP::decode_json(redis()->command('GET', $grants->[0]));

    is(scalar @{$grant->{Former}}, 1, 'that rotated once');

    # no two ends: each answer's token is the one that all others have

    for my $token ($tokens->[0], $tokens->[-1]) {
        is_ok(call('GetTokensFromRefreshToken',
                   { ClientId => $rotating, RefreshToken => $token }),
              'refreshed again');
    }

    $grant = JSON::PP::decode_json(redis()->command('GET', $grants->[0]));

    is(scalar @{$grant->{Former}}, 2, 'which is one rotation more');
};


subtest 'the same refresh token, without' => sub {
    my ($rotating, $answers, $grants, $tokens) = refresh_at_once(0);

    winner($answers, qr/^(?:RefreshTokenReuse|NotAuthorized)Exception$/,
           'GetTokensFromRefreshToken');
    is(scalar @$grants, 0, 'the family is dead');

    for my $token (@$tokens) {
        is_error(call('GetTokensFromRefreshToken',
                      { ClientId => $rotating, RefreshToken => $token }),
                 'NotAuthorizedException', 'Refresh Token has been revoked',
                 400, 'the winner\'s token, too');
    }
};


subtest 'more sign-ins than a user may have' => sub {
    my $tracking = make_pool();
    my $client = make_client($tracking);
    my $name = unique_name('tracked');

    is_ok(call('SetUserPoolSessionConfiguration', {
        UserPoolId => $tracking, UserSessionTracking => 'ENABLED',
        TokenSession => { MaxPerUser => 3 } }), 'tracked');

    admin_make_user($tracking, $name, undef, email => "$name\@example.com");

    my @answers = race(sub {
        ('InitiateAuth', {
            ClientId => $client, AuthFlow => 'USER_PASSWORD_AUTH',
            AuthParameters => { USERNAME => $name,
                                PASSWORD => 'Correct-Horse-7' } });
    });
    my @tokens = map { $_->{body}{AuthenticationResult}{AccessToken} }
                 grep { $_->{status} == 200 } @answers;

    is(scalar @tokens, CLIENTS, 'all sign in');

    my @good = grep { call('GetUser', { AccessToken => $_ })->{status} == 200 }
               @tokens;

    is(scalar @good, 3, 'as many stay as there may be');

    my $listed = call('ListUserSessions', { AccessToken => $good[0] })
                 ->{body}{Sessions};

    is(scalar @$listed, 3, 'and these are listed');
};


done_testing();

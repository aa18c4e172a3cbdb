#!/usr/bin/perl

# The published API description, page by page: the four operations with every
# error of their tables by number, in both kinds of status, and the three
# calls of the older GET form.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use Time::HiRes qw(sleep);

use Cognito::Lambda;
use Cognito::Model qw(operation);
use Cognito::Receiver;
use Cognito::SignIn;
use Cognito::Smtp;
use Cognito::Test;

my ($password, $next) = ('Correct-Horse-7', 'Battery-Staple-8');

my $smtp = Cognito::Smtp->start();
my $hook = Cognito::Receiver->start();
my $lambda = Cognito::Lambda->start();
my %options = lambda_to($lambda);

$options{locations} .= $hook->location('/hook') . <<'END';

        location /query {
            cognito;
            cognito_query on;
        }

        location /query-documented {
            cognito;
            cognito_query on;
            cognito_error_status documented;
        }
END

$options{server} .= 'cognito_forbid $http_x_verdict;';

start_server(%options, redis_conf => { appendonly => 'yes' },
             messages => 'cognito_message email inbox ' . $smtp->url()
                         . ' starttls=off; cognito_message sms /hook;');

# functions of triggers by what they bring about, and how it is told

my %functions = (
    UnexpectedLambda => [
        sub { raw(403, { 'X-Amzn-ErrorType' => 'AccessDeniedException' },
                  '{}') },
        'TRIGGER invocation failed due to error AccessDeniedException.' ],
    UserLambdaValidation => [
        sub { die "Out of order\n" },
        'TRIGGER failed with error Out of order.' ],
    InvalidLambdaResponse => [
        sub { [ 'no', 'event' ] },
        'Unrecognizable lambda output' ],
);

$lambda->serve(map { $_ => $functions{$_}[0] } keys %functions);

my $pool   = make_pool();
my $client = make_client($pool);
my $secret = make_client($pool, GenerateSecret => true);


# a page: its operation and its table, each number with the error's type and
# how it is provoked: the input, the message, and what surrounds the call

sub page {
    my ($operation, %table) = @_;

    is_deeply({ map { $table{$_}[0] . 'Exception' => $_ } keys %table },
              operation($operation)->{documentedStatus},
              "$operation: no number is left out");

    subtest $operation => sub {
        for my $number (sort keys %table) {
            my ($type, $how, $message, $around) = @{$table{$number}};

            $type .= 'Exception';

            my $plain = $type eq 'InternalErrorException' ? 500 : 400;

            for my $mode ([ '/', $plain ], [ '/documented', $number ]) {
                my ($path, $status) = @$mode;
                my $input = $how->();
                my $answer;

                my $ask = sub {
                    $answer = call($operation, $input, path => $path, @_);
                };

                $around ? $around->($input, $ask) : $ask->();

                is_error($answer, $type, $message, $status,
                         "$number $type, $path");
            }
        }
    };
}


# users, of the pool of another client where one is given

sub user {
    my ($at) = @_;

    my $username = unique_name();

    admin_make_user(pool_of($at // $client), $username, $password,
                    email => "$username\@example.com",
                    email_verified => 'true');

    return $username;
}

sub user_with_phone {
    my $username = unique_name();

    admin_make_user($pool, $username, $password,
                    phone_number => '+12065550100',
                    phone_number_verified => 'true');

    return $username;
}

sub newcomer {
    my ($at) = @_;

    my $username = unique_name();

    is_ok(call('SignUp', {
        ClientId => $at // $client, Username => $username,
        Password => $password,
        UserAttributes => [{ Name => 'email',
                             Value => "$username\@example.com" }],
    }), 'somebody signs up');

    return $username;
}

sub forgetful {
    my ($at) = @_;

    my $username = user($at);

    is_ok(call('ForgotPassword', { ClientId => $at // $client,
                                   Username => $username }), 'a code is sent');

    return $username;
}


# rows of a trigger: its operation's input at a client whose pool has it

sub trigger_rows {
    my ($trigger, $input, %numbers) = @_;

    return map {
        my $type = $numbers{$_};
        my $at = make_client(make_pool(LambdaConfig => {
                                           $trigger => arn($type) }));

        $_ => [ $type => sub { $input->($at) },
                $functions{$type}[1] =~ s/TRIGGER/$trigger/r ];
    } keys %numbers;
}


sub with_lost_races {
    my ($username, $ask) = @_;

    with_conflicts($pool, $username, $ask);
}

sub without_redis {
    my ($input, $ask) = @_;

    stop_redis();
    $ask->();
    start_redis();

    # each of the four workers comes back by itself, with two connections

    wait_until(sub {
        my $clients = redis()->command('CLIENT', 'LIST');
        return 8 == (() = $clients =~ / name=nginx-cognito /g);
    });

    sleep(0.1);
}

# the last of so many

sub after_tries {
    my ($count) = @_;

    return sub {
        my ($input, $ask) = @_;
        $ask->() for 1 .. $count + 1;
    };
}


# the one after so many wrong guesses, which take more than one hour

sub after_guesses {
    my ($kind) = @_;

    return sub {
        my ($input, $ask) = @_;

        for my $n (1 .. 31) {
            redis()->command('DEL', "cg:tries:{$pool/$input->{Username}}:$kind")
                if $n % 10 == 1;
            $ask->();
        }
    };
}

# while who sends text messages says so

sub with_texts_refused {
    my ($status) = @_;

    return sub {
        my ($input, $ask) = @_;

        $hook->answer(raw($status, {}, ''));
        $ask->();
        $hook->answer();
    };
}

# while the mail server behaves like this

sub with_mail_server {
    my (%behaviour) = @_;

    return sub {
        my ($input, $ask) = @_;

        $smtp->behave(%behaviour);
        $ask->();
        $smtp->behave();
    };
}

# what a firewall before the service says of a request

my $forbidden = [ 'Request not allowed due to WAF block.',
                  sub { $_[1]->(headers => { 'x-verdict' => 'block' }) } ];


# among the violations there is this one

sub violation {
    my ($where, $constraint) = @_;

    return qr/detected:[ ].*Value[ ]\Q$where\E[ ]failed[ ]to[ ]satisfy[ ]
              constraint:[ ]Member[ ]must[ ][a-z ]+\Q$constraint\E/x;
}

my $in_vain = [ 'Too many requests',
                sub { with_lost_races($_[0]{Username}, $_[1]) } ];

my $no_client = 'User pool client nobody does not exist.';
my $no_user   = 'User does not exist.';
my $no_hash   = "Client $secret is configured with secret but SECRET_HASH "
                . 'was not received';


# ConfirmForgotPassword

sub confirm_reset {
    my ($username, %overrides) = @_;

    return { ClientId => $client, Username => $username, Password => $next,
             ConfirmationCode => '000000x', %overrides };
}

sub reset_code { (ConfirmationCode => code_for($pool, $_[0])) }

sub reset_at {
    my ($at) = @_;

    my $username = forgetful($at);

    return confirm_reset($username, ClientId => $at, ConfirmationCode =>
                         code_for(pool_of($at), $username));
}

page('ConfirmForgotPassword',
    trigger_rows(PostConfirmation => \&reset_at,
                 481 => 'UnexpectedLambda', 482 => 'UserLambdaValidation',
                 489 => 'InvalidLambdaResponse'),
    480 => [ ResourceNotFound =>
             sub { confirm_reset('x', ClientId => 'nobody') }, $no_client ],
    483 => [ InvalidParameter =>
             sub { confirm_reset('x', ConfirmationCode => '') },
             violation(q{'' at 'confirmationCode'},
                       'length greater than or equal to 1') ],
    484 => [ InvalidPassword =>
             sub { my $username = forgetful();
                   confirm_reset($username, reset_code($username),
                                 Password => 'short') },
             'Password does not conform to policy: Password not long enough' ],
    485 => [ NotAuthorized =>
             sub { confirm_reset('x', ClientId => $secret) }, $no_hash ],
    486 => [ CodeMismatch => sub { confirm_reset(forgetful()) },
             'Invalid verification code provided, please try again.' ],
    487 => [ ExpiredCode => sub { confirm_reset(user()) },
             'Invalid code provided, please request a code again.' ],
    488 => [ TooManyFailedAttempts => sub { confirm_reset(forgetful()) },
             'Too many failed attempts', after_guesses('reset') ],
    490 => [ TooManyRequests =>
             sub { my $username = forgetful();
                   confirm_reset($username, reset_code($username)) },
             @$in_vain ],
    491 => [ LimitExceeded => sub { confirm_reset(user()) },
             'Attempt limit exceeded, please try after some time.',
             after_tries(20) ],
    492 => [ UserNotFound => sub { confirm_reset(unique_name()) },
             $no_user ],
    493 => [ UserNotConfirmed => sub { confirm_reset(newcomer()) },
             'User is not confirmed.' ],
    494 => [ InternalError => sub { confirm_reset('x') }, undef,
             \&without_redis ],
    495 => [ Forbidden => sub { confirm_reset('x') }, @$forbidden ],
);


# ForgotPassword

sub forgot {
    my ($username, %overrides) = @_;

    return { ClientId => $client, Username => $username, %overrides };
}

page('ForgotPassword',
    trigger_rows(CustomMessage => sub { forgot(user($_[0]),
                                               ClientId => $_[0]) },
                 482 => 'UnexpectedLambda', 483 => 'UserLambdaValidation',
                 485 => 'InvalidLambdaResponse'),
    480 => [ ResourceNotFound => sub { forgot('x', ClientId => 'nobody') },
             $no_client ],
    481 => [ InvalidParameter => sub { forgot(newcomer()) },
             'Cannot reset password for the user as there is no '
             . 'registered/verified email or phone_number' ],
    484 => [ NotAuthorized => sub { forgot('x', ClientId => $secret) },
             $no_hash ],
    486 => [ TooManyRequests => sub { forgot(user()) }, @$in_vain ],
    487 => [ LimitExceeded => sub { forgot(user()) },
             'Attempt limit exceeded, please try after some time.',
             after_tries(20) ],
    488 => [ InvalidSmsRoleAccessPolicy => sub { forgot(user_with_phone()) },
             'Role does not have permission to publish with SNS',
             with_texts_refused(403) ],
    489 => [ InvalidSmsRoleTrustRelationship =>
             sub { forgot(user_with_phone()) },
             'Role does not have a trust relationship allowing Cognito to '
             . 'assume the role', with_texts_refused(401) ],
    490 => [ InvalidEmailRoleAccessPolicy => sub { forgot(user()) },
             'The mail server does not accept messages from this user pool.',
             with_mail_server(mail => '530 Authentication required') ],
    491 => [ CodeDeliveryFailure => sub { forgot(user()) },
             'The message could not be delivered.',
             with_mail_server(rcpt => '550 No such mailbox') ],
    492 => [ UserNotFound => sub { forgot(unique_name()) },
             'Username/client id combination not found.' ],
    493 => [ InternalError => sub { forgot('x') }, undef, \&without_redis ],
    494 => [ Forbidden => sub { forgot('x') }, @$forbidden ],
);


# ChangePassword

sub change {
    my ($token, %overrides) = @_;

    return { AccessToken => $token, PreviousPassword => $password,
             ProposedPassword => $next, %overrides };
}

sub token { sign_in($client, $_[0] // user())->{AccessToken} }

# a user in a state that ends what its tokens may do

sub token_in_state {
    my ($status) = @_;

    my $username = user();
    my $token = token($username);

    edit_user($pool, $username, sub { $_[0]{Status} = $status });

    return $token;
}

sub token_of_lost_client {
    my $lost = make_client($pool);
    my $token = sign_in($lost, user())->{AccessToken};

    is_ok(call('DeleteUserPoolClient', { UserPoolId => $pool,
                                         ClientId => $lost }), 'deleted');

    return $token;
}

my $restless;

page('ChangePassword',
    480 => [ ResourceNotFound => sub { change(token_of_lost_client()) },
             qr/^User pool client \w+ does not exist\.$/ ],
    481 => [ InvalidParameter => sub { change('') },
             violation(q{at 'accessToken'}, 'pattern: [A-Za-z0-9-_=.]+') ],
    482 => [ InvalidPassword =>
             sub { change(token(), ProposedPassword => 'short') },
             'Password does not conform to policy: Password not long enough' ],
    483 => [ NotAuthorized =>
             sub { change(token(), PreviousPassword => 'Wrong-Horse-7') },
             'Incorrect username or password.' ],
    484 => [ TooManyRequests =>
             sub { $restless = user(); change(token($restless)) },
             'Too many requests',
             sub { with_lost_races($restless, $_[1]) } ],
    485 => [ LimitExceeded =>
             sub { change(token(), ProposedPassword => 'short') },
             'Attempt limit exceeded, please try after some time.',
             after_tries(5) ],
    486 => [ PasswordResetRequired =>
             sub { change(token_in_state('RESET_REQUIRED')) },
             'Password reset required for the user' ],
    487 => [ UserNotFound =>
             sub { my $username = user();
                   my $token = token($username);
                   call('AdminDeleteUser', { UserPoolId => $pool,
                                             Username => $username });
                   change($token) },
             $no_user ],
    488 => [ UserNotConfirmed =>
             sub { change(token_in_state('UNCONFIRMED')) },
             'User is not confirmed.' ],
    489 => [ InternalError => sub { change(token()) }, undef,
             \&without_redis ],
    490 => [ Forbidden => sub { change('x') }, @$forbidden ],
);


# ConfirmSignUp

sub confirm_sign_up {
    my ($username, %overrides) = @_;

    return { ClientId => $client, Username => $username,
             ConfirmationCode => '000000x', %overrides };
}

# an alias that is somebody's already

my $alias_pool   = make_pool(AliasAttributes => ['email']);
my $alias_client = make_client($alias_pool);

sub second_of_an_address {
    my $address = unique_name() . '@example.com';
    my ($first, $second);

    for my $username (unique_name(), unique_name()) {
        is_ok(call('SignUp', {
            ClientId => $alias_client, Username => $username,
            Password => $password,
            UserAttributes => [{ Name => 'email', Value => $address }],
        }), 'signed up');

        $first //= $username;
        $second = $username;
    }

    my ($one, $other) = map {
        confirm_sign_up($_, ClientId => $alias_client,
                        ConfirmationCode => code_for($alias_pool, $_))
    } $first, $second;

    is_ok(call('ConfirmSignUp', $one), 'the first has the address');

    return $other;
}

sub sign_up_at {
    my ($at) = @_;

    my $username = newcomer($at);

    return confirm_sign_up($username, ClientId => $at, ConfirmationCode =>
                           code_for(pool_of($at), $username));
}

page('ConfirmSignUp',
    trigger_rows(PostConfirmation => \&sign_up_at,
                 482 => 'UnexpectedLambda', 483 => 'UserLambdaValidation',
                 488 => 'InvalidLambdaResponse'),
    480 => [ ResourceNotFound =>
             sub { confirm_sign_up('x', ClientId => 'nobody') }, $no_client ],
    481 => [ InvalidParameter =>
             sub { confirm_sign_up('x', ConfirmationCode => '') },
             violation(q{'' at 'confirmationCode'},
                       'length greater than or equal to 1') ],
    484 => [ NotAuthorized => sub { confirm_sign_up(user()) },
             'User cannot be confirmed. Current status is CONFIRMED' ],
    485 => [ TooManyFailedAttempts => sub { confirm_sign_up(newcomer()) },
             'Too many failed attempts', after_guesses('signup') ],
    486 => [ CodeMismatch => sub { confirm_sign_up(newcomer()) },
             'Invalid verification code provided, please try again.' ],
    487 => [ ExpiredCode =>
             sub { my $username = newcomer();
                   redis()->command('DEL', "cg:code:{$pool/$username}:signup");
                   confirm_sign_up($username) },
             'Invalid code provided, please request a code again.' ],
    489 => [ AliasExists => \&second_of_an_address,
             'An account with the email already exists.' ],
    490 => [ TooManyRequests =>
             sub { my $username = newcomer();
                   confirm_sign_up($username,
                       ConfirmationCode => code_for($pool, $username)) },
             @$in_vain ],
    491 => [ LimitExceeded => sub { confirm_sign_up(newcomer()) },
             'Attempt limit exceeded, please try after some time.',
             after_tries(15) ],
    492 => [ UserNotFound => sub { confirm_sign_up(unique_name()) },
             $no_user ],
    493 => [ InternalError => sub { confirm_sign_up('x') }, undef,
             \&without_redis ],
    494 => [ Forbidden => sub { confirm_sign_up('x') }, @$forbidden ],
);


subtest 'the older form' => sub {
    my $username = user();
    my $token = token($username);

    my $answer = query_call('ChangePassword', change($token),
                            path => '/query');
    is_ok($answer, 'ChangePassword');
    is($answer->{raw}, '{}', 'answers an empty structure');

    is_ok(query_call('AdminResetUserPassword', {
        UserPoolId => $pool, Username => $username,
    }, path => '/query'), 'AdminResetUserPassword, signed');

    my %lost = (UserPoolId => $pool, Username => unique_name());

    is_error(query_call('AdminResetUserPassword', \%lost,
                        path => '/query-documented'),
             'UserNotFoundException', 'User does not exist.', 488,
             'AdminResetUserPassword of nobody, as documented');
    is_error(query_call('AdminResetUserPassword', \%lost,
                        path => '/query', sign => 0),
             'MissingAuthenticationTokenException',
             'Missing Authentication Token', 400, 'and without a signature');

    my $input = confirm_reset($username, reset_code($username));

    is_error(query_call('ConfirmForgotPassword',
                        { %$input, ConfirmationCode => '1' },
                        path => '/query-documented'),
             'CodeMismatchException', undef, 486,
             'ConfirmForgotPassword with a wrong code');
    is_ok(query_call('ConfirmForgotPassword', $input, path => '/query'),
          'ConfirmForgotPassword');

    is_ok(call('InitiateAuth', initiate($client, 'USER_PASSWORD_AUTH',
                                        USERNAME => $username,
                                        PASSWORD => $next)),
          'the new password is in force');
};


done_testing();

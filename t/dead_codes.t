#!/usr/bin/perl

# Codes that were guessed at too often: how many wrong guesses one lives
# through, who is told, and what brings a user on.  How many attempts an hour
# has is told in the tests of the operations; here the counter goes back.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use Cognito::Test;
use Cognito::SignIn;
use JSON::PP ();

start_server(locations => DOCUMENTED);

my ($password, $next) = ('Correct-Horse-7', 'Battery-Staple-8');

my %mismatch = (type => 'CodeMismatchException', text =>
    'Invalid verification code provided, please try again.');
my %expired = (type => 'ExpiredCodeException', text =>
    'Invalid code provided, please request a code again.');
my %dead = (type => 'TooManyFailedAttemptsException', text =>
    'Too many failed attempts');
my %limit = (type => 'LimitExceededException', text =>
    'Attempt limit exceeded, please try after some time.');

my $pool = make_pool();
my $client = make_client($pool);
my $hiding = make_client($pool, PreventUserExistenceErrors => 'ENABLED');


# each of the three operations that take a code: the kind of its code and of
# its attempts, a user with one, the input, asking for another

my %by = (
    ConfirmForgotPassword => {
        code => 'reset', tries => 'reset',
        user => sub {
            my $username = unique_name();

            sign_up_and_confirm($client, $username, $password);
            again('ForgotPassword', $username);

            return { Username => $username };
        },
        input => sub {
            my ($user, $code, $at) = @_;

            return { ClientId => $at // $client, Password => $next,
                     Username => $user->{Username},
                     ConfirmationCode => $code };
        },
        again => sub { again('ForgotPassword', $_[0]{Username}) },
    },
    ConfirmSignUp => {
        code => 'signup', tries => 'signup',
        user => sub {
            my $username = unique_name();

            sign_up($client, $username, $password);

            return { Username => $username };
        },
        input => sub {
            my ($user, $code, $at) = @_;

            return { ClientId => $at // $client,
                     Username => $user->{Username},
                     ConfirmationCode => $code };
        },
        again => sub { again('ResendConfirmationCode', $_[0]{Username}) },
    },
    VerifyUserAttribute => {
        code => 'email', tries => 'verify',
        user => sub {
            my $username = unique_name();

            admin_make_user($pool, $username, $password,
                            email => "$username\@example.com");

            my $user = { Username => $username, Token => sign_in($client,
                         $username, $password)->{AccessToken} };

            prove($user);

            return $user;
        },
        input => sub {
            my ($user, $code) = @_;

            return { AccessToken => $user->{Token}, AttributeName => 'email',
                     Code => $code };
        },
        again => \&prove,
    },
);


sub again {
    my ($operation, $username) = @_;

    forget_messages(pool => $pool, username => $username);
    is_ok(call($operation, { ClientId => $client, Username => $username }),
          'a code is sent');
}


sub prove {
    my ($user) = @_;

    forget_messages(pool => $pool, username => $user->{Username});
    is_ok(call('GetUserAttributeVerificationCode', {
        AccessToken => $user->{Token}, AttributeName => 'email',
    }), 'a code is sent');
}


# in the hour that has just begun for this user

sub anew {
    my ($operation, $user) = @_;

    redis()->command('DEL', "cg:tries:{$pool/$user->{Username}}:"
                            . $by{$operation}{tries});
}


# so many guesses, each refused like this

sub guess {
    my ($operation, $user, $count, $said, $name, $at) = @_;

    my $input = $by{$operation}{input}->($user, '0000000', $at);
    my %answers;

    for my $n (1 .. $count) {
        anew($operation, $user) if $n % 10 == 1;

        my $body = call($operation, $input)->{body};
        $answers{"$body->{__type}: $body->{message}"}++;
    }

    is_deeply(\%answers, { "$said->{type}: $said->{text}" => $count }, $name);
    anew($operation, $user);
}


sub kept {
    my ($operation, $user) = @_;

    my $text = redis()->command('GET', "cg:code:{$pool/$user->{Username}}:"
                                       . $by{$operation}{code});

    return JSON::PP::decode_json($text);
}


for my $operation (sort keys %by) {
    subtest $operation => sub {
        my $one = $by{$operation};
        my $user = $one->{user}->();
        my $code = code_for($pool, $user->{Username});

        # this one does not list the error: to it the code is gone

        my $told = $operation eq 'VerifyUserAttribute' ? \%expired : \%dead;

        is(kept($operation, $user)->{Failures}, undef, 'nothing is counted');
        guess($operation, $user, 30, \%mismatch, 'thirty wrong guesses');
        is(kept($operation, $user)->{Failures}, 30, 'are counted');
        guess($operation, $user, 1, $told, 'the next one is too many');

        refused($operation, $one->{input}->($user, $code), $told->{type},
                $told->{text}, 'and the code itself is of no use');
        is(kept($operation, $user)->{Failures}, 30, 'nothing more is counted');

        # the hour's attempts are told of first

        for (1 .. 20) {
            call($operation, $one->{input}->($user, '0000000'));
        }

        refused($operation, $one->{input}->($user, $code), $limit{type},
                $limit{text}, 'the attempts of an hour come first');
        anew($operation, $user);

        $one->{again}->($user);
        is(kept($operation, $user)->{Failures}, undef, 'another one is new');
        guess($operation, $user, 29, \%mismatch, 'as good as the first was');
        is_ok(call($operation, $one->{input}->($user,
                   code_for($pool, $user->{Username}))), 'it is accepted');
    };
}


subtest 'its time' => sub {
    my $user = $by{ConfirmSignUp}{user}->();

    guess('ConfirmSignUp', $user, 30, \%mismatch, 'thirty');

    my $left = redis()->command('PTTL',
                                "cg:code:{$pool/$user->{Username}}:signup");

    cmp_ok($left, '>', 0, 'it goes by itself');
    cmp_ok($left, '<=', 25 * 3600 * 1000, 'and no later');

    with_time_offset('86401s', sub {
        refused('ConfirmSignUp', $by{ConfirmSignUp}{input}->($user, '000000'),
                $expired{type}, $expired{text}, 'when a day has passed');
    });
};


subtest 'a link' => sub {
    my $user = $by{ConfirmSignUp}{user}->();
    my $code = code_for($pool, $user->{Username});

    my $follow = sub {
        return http('GET', path => '/confirmUser',
                    query => "client_id=$client&user_name=$user->{Username}"
                             . "&confirmation_code=$code");
    };

    guess('ConfirmSignUp', $user, 30, \%mismatch, 'thirty');

    my $page = $follow->();

    is($page->{status}, 400, 'is refused');
    like($page->{raw}, qr/has expired or has been used/, 'as an old one');
};


# what is said to somebody must not differ from what is said to nobody

subtest 'who is hidden' => sub {
    my $operation = 'ConfirmForgotPassword';
    my $one = $by{$operation};
    my $user = $one->{user}->();
    my $nobody = { Username => unique_name('nobody') };
    my $code = code_for($pool, $user->{Username});

    guess($operation, $_, 35, \%mismatch, 'nothing but wrong', $hiding)
        for $user, $nobody;
    is(kept($operation, $user)->{Failures}, 30, 'though the code is dead');
    refused($operation, $one->{input}->($user, $code, $hiding),
            $mismatch{type}, $mismatch{text}, 'and stays so');
    refused($operation, $one->{input}->($user, $code), $dead{type},
            $dead{text}, 'as is told where nobody is hidden');

    # here nobody has never had a code

    $operation = 'ConfirmSignUp';
    $user = $by{$operation}{user}->();

    guess($operation, $user, 30, \%mismatch, 'a sign-up', $hiding);
    guess($operation, $_, 3, \%expired, 'is none any more', $hiding)
        for $user, $nobody;
};


subtest 'who is not confirmed' => sub {
    my $operation = 'ConfirmForgotPassword';
    my $username = unique_name();

    sign_up($client, $username, $password);

    my $input = $by{$operation}{input}->({ Username => $username }, '123456');

    refused($operation, $input, 'UserNotConfirmedException',
            'User is not confirmed.', 'has no code that could be right');
    refused($operation, { %$input, ClientId => $hiding }, $expired{type},
            $expired{text}, 'as anybody else, hidden');

    # an administrator vouches for the address: a code is sent there

    is_ok(call('AdminUpdateUserAttributes', {
        UserPoolId => $pool, Username => $username, UserAttributes => [
            { Name => 'email_verified', Value => 'true' } ],
    }), 'an address that is verified');
    again('ForgotPassword', $username);
    refused($operation, $input, $mismatch{type}, $mismatch{text},
            'with a code it is the code that counts');
    is_ok(call($operation, { %$input, ConfirmationCode =>
                             code_for($pool, $username) }), 'which confirms');
    is(call('AdminGetUser', { UserPoolId => $pool, Username => $username })
       ->{body}{UserStatus}, 'CONFIRMED', 'the user as well');
};


done_testing();
